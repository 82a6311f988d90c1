import { mix } from '../../model/color.ts'
import { shadeOf } from '../../model/matrix-table.ts'
import type { Pt } from '../../model/page.ts'
import type { Canvas } from '../canvas.ts'
import { notesOfLine } from '../blocks/footnote.ts'
import type { Scope } from '../context.ts'
import type { FlowBox, RepeatedHead } from '../pages/flow.ts'
import type { DraftNode } from '../structure.ts'
import { drawLine } from '../text/draw-line.ts'
import type { Line } from '../text/line.ts'
import type { TextStyle } from '../text/text-style.ts'
import type { MatrixPlan } from './matrix-plan.ts'
import { rule } from './table-row.ts'

export interface MatrixRow {
  readonly head: { readonly node: DraftNode; readonly lines: readonly Line[] }
  readonly values: readonly MatrixValue[]
  /** Anchors in the cells of the row. */
  readonly anchors: readonly string[]
  readonly isLast: boolean
  /** The highest level of the matrix: the darkest shade. */
  readonly highest: number
}

interface MatrixValue {
  readonly node: DraftNode
  readonly lines: readonly Line[]
  /** A level from 0 to 5, when the cell holds nothing else and the matrix no other numbers. */
  readonly level: number | undefined
}

const padding = 2
const cellInset = 0.5

/** The box of a matrix row: its head at the left, one value a column, shaded by level. */
export function matrixRow(row: MatrixRow, plan: MatrixPlan, scope: Scope, head: RepeatedHead): FlowBox {
  const values = Math.max(1, ...row.values.map((value) => value.lines.length)) * plan.cellStyle.leading
  const heads = row.head.lines.length * plan.headStyle.leading
  const height = Math.max(plan.look.rowHeight, values + 2 * padding, heads + 2 * padding)
  const notes = [row.head, ...row.values].flatMap((cell) => cell.lines.flatMap((line) => notesOfLine(line, scope)))
  return {
    height,
    head,
    ...(notes.length > 0 ? { notes } : {}),
    draw: (canvas, x, y) => drawMatrixRow(row, plan, { scope, canvas, x: x + scope.left, y, height }),
  }
}

interface RowPlace {
  readonly scope: Scope
  readonly canvas: Canvas
  readonly x: Pt
  readonly y: Pt
  readonly height: Pt
}

function drawMatrixRow(row: MatrixRow, plan: MatrixPlan, place: RowPlace): void {
  const { canvas, x, y, height, scope } = place
  const { colors, table } = scope.context.theme
  const left = x + plan.rowHeadWidth
  row.values.forEach((value, index) =>
    shade(value, row.highest, plan, { ...place, x: left + index * plan.columnWidth }),
  )
  drawCell(row.head, plan.headStyle, { ...place, width: plan.rowHeadWidth, align: 'left' })
  row.values.forEach((value, index) => {
    const at = left + index * plan.columnWidth
    drawCell(value, plan.cellStyle, { ...place, x: at, width: plan.columnWidth, align: 'center' })
  })
  const width = plan.rowHeadWidth + row.values.length * plan.columnWidth
  const pen = row.isLast ? { color: colors.ink, width: table.outerRule } : { color: colors.rule, width: table.rowRule }
  rule(canvas, { x1: x, x2: x + width, y: y + height }, pen)
}

function shade(value: MatrixValue, highest: number, plan: MatrixPlan, { canvas, x, y, height, scope }: RowPlace): void {
  if (!plan.look.shade || value.level === undefined || value.level === 0) return
  const { colors } = scope.context.theme
  const share = shadeOf(value.level, highest)
  canvas.put({
    kind: 'rect',
    owner: 'artifact',
    x: x + cellInset,
    y: y + cellInset,
    width: plan.columnWidth - 2 * cellInset,
    height: height - 2 * cellInset,
    fill: mix(colors.paper, colors.accent, share),
  })
}

interface CellPlace extends RowPlace {
  readonly width: Pt
  readonly align: 'left' | 'center'
}

function drawCell(cell: MatrixRow['head'], style: TextStyle, place: CellPlace): void {
  const { canvas, x, y, height, width, align, scope } = place
  canvas.node(cell.node)
  const baseline = scope.context.measure.baseline(style)
  const top = y + (height - cell.lines.length * style.leading) / 2
  cell.lines.forEach((line, index) => {
    drawLine(canvas, line, { x, y: top + index * style.leading + baseline, width, align, by: cell.node })
  })
}
