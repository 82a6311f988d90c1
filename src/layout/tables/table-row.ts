import type { Pt } from '../../model/page.ts'
import type { Canvas, DrawnBy } from '../canvas.ts'
import type { Scope } from '../context.ts'
import { notesOfLine } from '../blocks/footnote.ts'
import type { FlowBox, NoteLine, RepeatedHead } from '../pages/flow.ts'
import type { DraftNode } from '../structure.ts'
import { breakLines } from '../text/break-lines.ts'
import { drawLine } from '../text/draw-line.ts'
import type { Line } from '../text/line.ts'
import { createWordCutter } from '../text/word-cutter.ts'
import type { CellContent } from './cell-content.ts'
import type { TablePlan } from './table-plan.ts'

/** A line of a cell with the footnotes that it brings to its page. */
interface CellLine {
  readonly line: Line
  readonly notes: readonly NoteLine[]
}

/** A row, or the part of a row that stands on one page. */
export interface RowPart {
  readonly cells: readonly { readonly node: DraftNode; readonly lines: readonly CellLine[] }[]
  /** What the row begins with, column by column, repeated on later pages of a divided row. */
  readonly label: readonly (readonly CellLine[])[]
  readonly isHeader: boolean
  readonly isStriped: boolean
  readonly isLast: boolean
}

/** Breaks the cells of a row into lines. The one cell of a row that names the rows below it runs on to the right edge. */
export function layOutRow(cells: readonly CellContent[], plan: TablePlan, scope: Scope): RowPart['cells'] {
  const { measure, syllables } = scope.context
  const cutter = createWordCutter(measure, syllables, scope.language)
  const name = namingCell(cells)
  return cells.map((cell, index) => {
    const { x = 0, width: own = 0 } = plan.columns[index] ?? {}
    const width = index === name ? plan.width - plan.look.paddingX - x : own
    const lines = breakLines(cell.words, { width, division: 'overlong', cutter })
    return { node: cell.node, lines: lines.map((line) => ({ line, notes: notesOfLine(line, scope) })) }
  })
}

/** The only cell with text, when it is the first, or the second where the first column holds numbers; else -1. */
function namingCell(cells: readonly { readonly words: readonly unknown[] }[]): number {
  const filled = cells.map(({ words }) => words.length > 0)
  const first = filled.indexOf(true)
  return cells.length > 2 && first <= 1 && filled.filter(Boolean).length === 1 ? first : -1
}

/** The box of a row. Rows of more than eight lines may be divided at any line, not leaving a single one. */
export function rowBox(part: RowPart, plan: TablePlan, scope: Scope, head?: RepeatedHead): FlowBox {
  const { leading } = plan.style
  const padding = plan.look.paddingY
  const count = lineCount(part)
  const notes = part.cells.flatMap((cell) => cell.lines.flatMap((line) => line.notes))
  return {
    height: count * leading + 2 * padding,
    ...(notes.length > 0 ? { notes } : {}),
    ...(head === undefined ? {} : { head }),
    draw: (canvas, x, y) => drawRow(part, plan, { scope, canvas, x: x + scope.left, y, isRepeated: false }),
    split(room) {
      const fitting = Math.floor((room - 2 * padding) / leading)
      const at = Math.min(fitting, count - leastLines)
      if (count <= wholeRow || part.isHeader || at < leastLines) return undefined
      const [first, second] = divide(part, at)
      return [rowBox(first, plan, scope, head), rowBox(second, plan, scope, head)]
    },
  }
}

const wholeRow = 8
const leastLines = 2

function lineCount(part: RowPart): number {
  const columns = [...part.label, ...part.cells.map((cell) => cell.lines)]
  return columns.reduce((most, lines) => Math.max(most, lines.length), 1)
}

function divide(part: RowPart, at: number): readonly [RowPart, RowPart] {
  const label = part.label.length > 0 ? part.label : labelOf(part, at)
  const cut = (from: number, to?: number): RowPart['cells'] =>
    part.cells.map((cell) => ({ node: cell.node, lines: cell.lines.slice(from, to) }))
  return [
    { ...part, cells: cut(0, at), isLast: false },
    { ...part, cells: cut(at), label },
  ]
}

/** The first cell, and the second behind a mere number, as far as they are complete above the division. */
function labelOf({ cells }: RowPart, at: number): RowPart['label'] {
  const first = cells[0]?.lines ?? []
  const isNumber =
    first.length === 1 && (first[0]?.line.segments ?? []).every(({ text }) => text.length <= longestNumber)
  const columns = isNumber && cells.length > 2 ? 2 : 1
  return cells.slice(0, columns).map((cell) => (cell.lines.length <= at ? cell.lines : []))
}

const longestNumber = 6

export interface RowPlace {
  readonly scope: Scope
  readonly canvas: Canvas
  readonly x: Pt
  readonly y: Pt
  /** Drawn again as an artifact. */
  readonly isRepeated: boolean
}

/** Draws a row: band, rules, and the lines of its cells. */
export function drawRow(part: RowPart, plan: TablePlan, place: RowPlace): void {
  const { canvas, x, y } = place
  const height = lineCount(part) * plan.style.leading + 2 * plan.look.paddingY
  drawBand(part, plan, place, height)
  part.label.forEach((lines, index) => {
    drawLines(lines, index, plan, { ...place, by: 'artifact', top: y + plan.look.paddingY })
  })
  part.cells.forEach((cell, index) => {
    const by = place.isRepeated ? 'artifact' : cell.node
    if (typeof by !== 'string') canvas.node(by)
    const free = part.isHeader ? height - 2 * plan.look.paddingY - cell.lines.length * plan.style.leading : 0
    drawLines(cell.lines, index, plan, { ...place, by, top: y + plan.look.paddingY + free })
  })
  drawRule(part, plan, place, { x1: x, x2: x + plan.width, y: y + height })
}

interface CellPlace extends RowPlace {
  readonly by: DrawnBy
  readonly top: Pt
}

function drawLines(lines: readonly CellLine[], index: number, plan: TablePlan, place: CellPlace): void {
  const column = plan.columns[index]
  if (column === undefined) return
  const baseline = place.scope.context.measure.baseline(plan.style)
  lines.forEach(({ line }, row) => {
    const y = place.top + row * plan.style.leading + baseline
    const { width, align } = column
    drawLine(place.canvas, line, { x: place.x + column.x, y, width, align, by: place.by })
  })
}

function drawBand(part: RowPart, plan: TablePlan, { scope, canvas, x, y }: RowPlace, height: Pt): void {
  const { colors } = scope.context.theme
  const hasBand = part.isHeader ? plan.look.headBand : plan.look.stripes && part.isStriped
  if (hasBand) canvas.put({ kind: 'rect', owner: 'artifact', x, y, width: plan.width, height, fill: colors.band })
  if (part.isHeader) rule(canvas, { x1: x, x2: x + plan.width, y }, { color: colors.ink, width: plan.look.outerRule })
}

function drawRule(part: RowPart, plan: TablePlan, { scope, canvas }: RowPlace, ends: RuleEnds): void {
  const { colors } = scope.context.theme
  const { look } = plan
  if (part.isHeader) rule(canvas, ends, { color: colors.ink, width: look.headRule })
  else if (part.isLast) rule(canvas, ends, { color: colors.ink, width: look.outerRule })
  else rule(canvas, ends, { color: colors.rule, width: look.rowRule })
}

interface RuleEnds {
  readonly x1: Pt
  readonly x2: Pt
  readonly y: Pt
}

/** A horizontal rule; none when it has no width. */
export function rule(canvas: Canvas, ends: RuleEnds, pen: { readonly color: string; readonly width: Pt }): void {
  if (pen.width === 0) return
  canvas.put({ kind: 'line', owner: 'artifact', x1: ends.x1, y1: ends.y, x2: ends.x2, y2: ends.y, ...pen })
}
