import type { Pt } from '../../model/page.ts'
import type { Canvas } from '../canvas.ts'
import { notesOfLine } from '../blocks/footnote.ts'
import type { Scope } from '../context.ts'
import type { FlowBox, RepeatedHead } from '../pages/flow.ts'
import { drawLine } from '../text/draw-line.ts'
import type { Line } from '../text/line.ts'
import type { CellContent } from './cell-content.ts'
import { headGap, headLines, lyingGap, type MatrixPlan } from './matrix-plan.ts'
import { rule } from './table-row.ts'

interface HeadCell {
  readonly node: CellContent['node']
  readonly lines: readonly Line[]
}

/** The header of a matrix part: column heads stand on the rule, turned where they do not find room beside each other. */
export function matrixHead(
  header: readonly CellContent[],
  plan: MatrixPlan,
  scope: Scope,
): { readonly box: FlowBox; readonly repeated: RepeatedHead } {
  const cells = header.map((cell, index): HeadCell => {
    return { node: cell.node, lines: headLines(cell.words, scope, roomOf(index, plan)) }
  })
  const draw = (repeated: boolean) => (canvas: Canvas, x: Pt, y: Pt) => {
    drawHead(cells, plan, { scope, canvas, x: x + scope.left, y, repeated })
  }
  const height = plan.headHeight + gapBelow
  const notes = cells.flatMap((cell) => cell.lines.flatMap((line) => notesOfLine(line, scope)))
  return { box: { height, notes, draw: draw(false) }, repeated: { height, draw: draw(true) } }
}

const gapBelow = 4

/** How long the lines of a head may be. */
function roomOf(index: number, plan: MatrixPlan): Pt {
  if (index === 0) return plan.rowHeadWidth - headGap
  return plan.isTurned ? plan.headHeight - headGap : plan.columnWidth - lyingGap
}

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
      const top = foot - (lines.length - row) * leading
      if (index === 0) {
        drawLine(canvas, line, { x, y: top + baseline, width: plan.rowHeadWidth, align: 'left', by })
        return
      }
      const left = x + plan.rowHeadWidth + (index - 1) * plan.columnWidth
      if (!plan.isTurned) {
        drawLine(canvas, line, { x: left, y: top + baseline, width: plan.columnWidth, align: 'center', by })
        return
      }
      const across = (plan.columnWidth - lines.length * leading) / 2 + row * leading + baseline
      drawLine(canvas, line, { x: left + across, y: foot, width: plan.headHeight, align: 'left', by, rotate: 90 })
    })
  })
  const width = plan.rowHeadWidth + (cells.length - 1) * plan.columnWidth
  const { colors, table } = scope.context.theme
  rule(canvas, { x1: x, x2: x + width, y: foot + gapBelow }, { color: colors.ink, width: table.headRule })
}
