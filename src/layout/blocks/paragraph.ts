import type { Heading, Paragraph } from '../../model/document-tree.ts'
import type { Scope } from '../context.ts'
import { createNode, type DraftNode } from '../structure.ts'
import { plain } from '../styles.ts'
import { breakLines, type Division } from '../text/break-lines.ts'
import { drawLine } from '../text/draw-line.ts'
import { inlineWords } from '../text/inline-words.ts'
import type { Line } from '../text/line.ts'
import type { TextStyle } from '../text/text-style.ts'
import { createWordCutter } from '../text/word-cutter.ts'
import { notesOfLine } from './footnote.ts'

/** Lays out a paragraph. */
export function layOutParagraph(block: Paragraph, scope: Scope): void {
  const { body } = scope.context.theme
  const division = body.hyphenate ? 'always' : 'overlong'
  const node = createNode(scope.parent, 'P')
  scope.flow.space(scope.gap)
  layOutText(block.children, scope, { node, style: scope.style, align: body.align, division, onGrid: !scope.nested })
}

/** Lays out the note of a table or figure: small, close below it and on its page. */
export function layOutNoteBelow(block: Paragraph, scope: Scope): void {
  const { theme } = scope.context
  scope.flow.space(noteGap)
  scope.flow.keep()
  const node = createNode(scope.parent, 'P')
  const style = plain(theme.fonts.table, theme.note, theme.colors.muted)
  layOutText(
    block.children,
    { ...scope, mark: undefined },
    { node, style, align: 'left', division: 'overlong', onGrid: false },
  )
}

const noteGap = 5

export interface TextOptions {
  /** The structure node of the text. */
  readonly node: DraftNode
  readonly style: TextStyle
  readonly align: 'left' | 'justify' | 'center'
  readonly division: Division
  readonly onGrid: boolean
}

/** Lays out inline text as lines on the flow: no single first or last line of it stands alone on a page. */
export function layOutText(children: Heading['children'], scope: Scope, options: TextOptions): void {
  const { context, flow, language } = scope
  const text = inlineWords(children, { context, style: options.style, owner: options.node, tellPages: true })
  const cutter = createWordCutter(context.measure, context.syllables, language)
  const lines = breakLines(text.words, { width: scope.width, division: options.division, cutter })
  for (const anchor of text.anchors) flow.anchor(anchor)
  placeLines(lines, scope, options)
}

function placeLines(lines: readonly Line[], scope: Scope, options: TextOptions): void {
  const { flow, left, width } = scope
  const { node, style, align } = options
  const baseline = scope.context.measure.baseline(style)
  const count = lines.length
  lines.forEach((line, index) => {
    if (index === 1 || (index > 0 && index === count - 1)) flow.keep()
    const mark = index === 0 ? scope.mark : undefined
    const notes = notesOfLine(line, scope)
    flow.box({
      height: style.leading,
      onGrid: options.onGrid,
      ...(notes.length > 0 ? { notes } : {}),
      draw(canvas, x, y) {
        mark?.(canvas, x + left, y + baseline)
        drawLine(canvas, line, { x: x + left, y: y + baseline, width, align, by: node })
      },
    })
  })
}
