import type { TableCell } from '../../model/document-tree.ts'
import type { Pt } from '../../model/page.ts'
import { plainText } from '../../model/tree-text.ts'
import type { Scope } from '../context.ts'
import type { DraftNode } from '../structure.ts'
import { inlineWords, type InlineText } from '../text/inline-words.ts'
import type { TextStyle } from '../text/text-style.ts'
import { isSpaceGap, type Word } from '../text/word.ts'

/** Text of a cell, measured, with the structure node that owns it. */
export interface CellContent extends InlineText {
  readonly node: DraftNode
}

/** The words of a cell in a style. */
export function cellContent(cell: TableCell | undefined, node: DraftNode, scope: Scope, style: TextStyle): CellContent {
  const { context } = scope
  return { node, ...inlineWords(cell?.children ?? [], { context, style, owner: node, tellPages: false }) }
}

/** Width of the longest run without a break, and of the whole text on one line. */
export function contentWidths(words: readonly Word[]): { readonly min: Pt; readonly max: Pt } {
  let min = 0
  let max = 0
  let run = 0
  let line = 0
  for (const { text, width, after, style } of words) {
    run += width
    line += width
    min = Math.max(min, run)
    max = Math.max(max, line)
    if (isSpaceGap(after)) line += style.space
    if (after === 'newline') line = 0
    // A level stays with its name: "1 Осведомлённость".
    if (after === 'tie' && /^\d$/.test(text)) run += style.space
    else if (after !== 'glue') run = 0
  }
  return { min, max }
}

/** Does a column hold figures only (empty cells and dashes aside)? */
export function isNumeric(cells: readonly (TableCell | undefined)[]): boolean {
  let figures = 0
  for (const cell of cells) {
    const text = plainText(cell?.children ?? []).trim()
    if (text === '' || dash.test(text)) continue
    if (!figure.test(text) || list.test(text)) return false
    figures++
  }
  return figures > 0
}

const dash = /^[-–—·]+$/
/** Several figures, such as the numbers of articles or measures: a text that may take several lines. */
const list = /\d[,;]\s/u
const figure = /^[+\-−–~≈<>≤≥]?[\s\u00a0\u2009\u202f]?\d[\d.,\s\u00a0\u2009\u202f–/:]*(?:%|‰|₸|€|\$)?$/u
