import type { Code } from '../../model/document-tree.ts'
import type { Scope } from '../context.ts'
import { createNode } from '../structure.ts'
import { codeStyle } from '../styles.ts'
import { breakLines } from '../text/break-lines.ts'
import { drawLine } from '../text/draw-line.ts'
import type { Line } from '../text/line.ts'
import { createWordCutter } from '../text/word-cutter.ts'

const padding = 7

/** Lays out code: line by line on a pale band; lines too long for it are cut, never hyphenated. */
export function layOutCode(block: Code, scope: Scope): void {
  const { flow } = scope
  const node = createNode(createNode(scope.parent, 'P'), 'Code')
  const lines = block.value.split('\n').flatMap((text) => codeLines(text, scope))
  const draw = lineDrawer(scope, node)
  flow.space(scope.gap + 2)
  lines.forEach((line, index) => {
    const top = index === 0 ? padding : 0
    const bottom = index === lines.length - 1 ? padding : 0
    if (index === 1 || (index > 0 && index === lines.length - 1)) flow.keep()
    flow.box(draw(line, top, bottom))
  })
  flow.space(scope.gap + 2)
}

function codeLines(text: string, scope: Scope): readonly Line[] {
  const { measure, syllables, theme } = scope.context
  const style = { ...measure.run(codeStyle(theme)), code: true }
  const value = text.replaceAll('\t', '    ')
  const width = measure.width(style.face, style.size, value)
  const cutter = createWordCutter(measure, syllables, scope.language)
  const words = value === '' ? [] : [{ text: value, width, style, after: 'glue' as const, points: [] }]
  return breakLines(words, { width: scope.width - 2 * padding, division: 'never', cutter })
}

function lineDrawer(scope: Scope, node: ReturnType<typeof createNode>) {
  const { context, left, width } = scope
  const style = codeStyle(context.theme)
  const baseline = context.measure.baseline(style)
  const { band } = context.theme.colors
  return (line: Line, top: number, bottom: number): Parameters<Scope['flow']['box']>[0] => ({
    height: style.leading + top + bottom,
    draw(canvas, x, y) {
      const height = style.leading + top + bottom + 0.2
      canvas.put({ kind: 'rect', owner: 'artifact', x: x + left, y, width, height, fill: band })
      const place = { x: x + left + padding, y: y + top + baseline, width, align: 'left' as const }
      drawLine(canvas, line, { ...place, by: node })
    },
  })
}
