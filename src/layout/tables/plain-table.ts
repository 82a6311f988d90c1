import type { Table } from '../../model/document-tree.ts'
import type { Pt } from '../../model/page.ts'
import type { Scope } from '../context.ts'
import type { RepeatedHead } from '../pages/flow.ts'
import type { DraftNode } from '../structure.ts'
import { below, continuedName } from './continuation.ts'
import { planTable, type TablePlan } from './table-plan.ts'
import { drawRow, layOutRow, rowBox, type RowPart } from './table-row.ts'

/** Lays out a table row by row; its header stands above its rows on every page. */
export function layOutPlainTable(table: Table, scope: Scope, node: DraftNode): void {
  const { flow } = scope
  const plan = planTable(table, scope, node)
  const head = plan.header.length === 0 ? undefined : placeHeader(table, plan, scope)
  const boxes = plan.rows.map((row, index) => {
    const isLast = index === plan.rows.length - 1
    const cells = layOutRow(row, plan, scope)
    return {
      cells,
      ...rowBox({ cells, label: [], isHeader: false, isStriped: index % 2 === 1, isLast }, plan, scope, head),
    }
  })
  const isWhole = isSmall(boxes, scope)
  boxes.forEach((box, index) => {
    for (const anchor of plan.rows[index]?.flatMap((cell) => cell.anchors) ?? []) flow.anchor(anchor)
    if (stays(boxes, index) && (index > 0 || head !== undefined)) flow.keep()
    else if (isWhole && index > 0) flow.keepWhole()
    flow.box(box)
  })
}

/**
 * Does a row stay with the one above it, the first with the header? Short rows at both ends of a table do not stand alone on
 * a page, and a row of one cell names the rows below it.
 */
function stays(rows: readonly MeasuredRow[], index: number): boolean {
  if (index === 0 || namesRows(rows[index - 1])) return true
  return isShort(rows[index]) && (index === 1 || index === rows.length - 1)
}

function isSmall(rows: readonly MeasuredRow[], { pageHeight }: Scope): boolean {
  const height = rows.reduce((sum, row) => sum + row.height, 0)
  return height <= pageHeight * (rows.length <= fewRows ? smallTable : tinyTable)
}

type MeasuredRow = Pick<RowPart, 'cells'> & { readonly height: Pt }

/** Tables of a few rows stay whole up to this share of a page, others up to the smaller one. */
const fewRows = 10
const smallTable = 0.45
const tinyTable = 0.2

/** A row of one cell, which is the first, or the second where the first column holds numbers. */
function namesRows(row: MeasuredRow | undefined): boolean {
  const filled = (row?.cells ?? []).map((cell) => cell.lines.some((line) => line.line.width > 0))
  return filled.length > 2 && filled.filter(Boolean).length === 1 && filled.indexOf(true) <= 1
}

function isShort(row: MeasuredRow | undefined): boolean {
  return row?.cells.every((cell) => cell.lines.length <= shortRow) === true
}

const shortRow = 3

function placeHeader(table: Table, plan: TablePlan, scope: Scope): RepeatedHead {
  const { flow } = scope
  const part: RowPart = {
    cells: layOutRow(plan.header, plan, scope),
    label: [],
    isHeader: true,
    isStriped: false,
    isLast: false,
  }
  const box = rowBox(part, plan, scope)
  for (const anchor of plan.header.flatMap((cell) => cell.anchors)) flow.anchor(anchor)
  flow.box(box)
  return below(continuedName(table, scope), {
    height: box.height,
    draw: (canvas, x, y) => drawRow(part, plan, { scope, canvas, x: x + scope.left, y, isRepeated: true }),
  })
}
