import type { Pt } from '../../model/page.ts'
import type { Canvas } from '../canvas.ts'
import { notesOfLine } from '../blocks/footnote.ts'
import type { Scope } from '../context.ts'
import type { FlowBox, RepeatedHead } from '../pages/flow.ts'
import { drawLine } from '../text/draw-line.ts'
import type { Line } from '../text/line.ts'
import type { CellContent } from './cell-content.ts'
import { headGap, headLines, type MatrixPlan } from './matrix-plan.ts'
import { rule } from './table-row.ts'

interface HeadCell {
  readonly node: CellContent['node']
  readonly lines: readonly Line[]
}

/** The header of a matrix part: the corner lies, the column heads are rotated and stand on the rule. */
export function matrixHead(
  header: readonly CellContent[],
  plan: MatrixPlan,
  scope: Scope,
): { readonly box: FlowBox; readonly repeated: RepeatedHead } {
  const cells = header.map((cell, index): HeadCell => {
    const room = (index === 0 ? plan.rowHeadWidth : plan.headHeight) - headGap
    return { node: cell.node, lines: headLines(cell.words, scope, room) }
  })
  const draw = (repeated: boolean) => (canvas: Canvas, x: Pt, y: Pt) => {
    drawHead(cells, plan, { scope, canvas, x: x + scope.left, y, repeated })
  }
  const height = plan.headHeight + gapBelow
  const notes = cells.flatMap((cell) => cell.lines.flatMap((line) => notesOfLine(line, scope)))
  return { box: { height, notes, draw: draw(false) }, repeated: { height, draw: draw(true) } }
}

const gapBelow = 4

interface HeadPlace {
  readonly scope: Scope
  readonly canvas: Canvas
  readonly x: Pt
  readonly y: Pt
  readonly repeated: boolean
}

function drawHead(cells: readonly HeadCell[], plan: MatrixPlan, place: HeadPlace): void {
  const { canvas, x, y, scope } = place
  const { leading } = plan.headStyle
  const baseline = scope.context.measure.baseline(plan.headStyle)
  const foot = y + plan.headHeight
  cells.forEach(({ node, lines }, index) => {
    const by = place.repeated ? 'artifact' : node
    if (typeof by !== 'string') canvas.node(by)
    lines.forEach((line, row) => {
      if (index === 0) {
        const top = foot - (lines.length - row) * leading
        drawLine(canvas, line, { x, y: top + baseline, width: plan.rowHeadWidth, align: 'left', by })
        return
      }
      const left = x + plan.rowHeadWidth + (index - 1) * plan.columnWidth
      const across = (plan.columnWidth - lines.length * leading) / 2 + row * leading + baseline
      drawLine(canvas, line, { x: left + across, y: foot, width: plan.headHeight, align: 'left', by, rotate: 90 })
    })
  })
  const width = plan.rowHeadWidth + (cells.length - 1) * plan.columnWidth
  const { colors, table } = scope.context.theme
  rule(canvas, { x1: x, x2: x + width, y: foot + gapBelow }, { color: colors.ink, width: table.headRule })
}
