import type { Table } from '../../model/document-tree.ts'
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
  const keeps = createRowKeeper(plan.rows.length)
  plan.rows.forEach((row, index) => {
    const isLast = index === plan.rows.length - 1
    const cells = layOutRow(row, plan, scope)
    const part: RowPart = { cells, label: [], isHeader: false, isStriped: index % 2 === 1, isLast }
    for (const anchor of row.flatMap((cell) => cell.anchors)) flow.anchor(anchor)
    if (keeps(index, part) && (index > 0 || head !== undefined)) flow.keep()
    flow.box(rowBox(part, plan, scope, head))
  })
}

/**
 * Which rows stay with the one above (the first with the header): short rows at both ends of the table and all rows of a
 * small table do not stand alone on a page, and a row of one cell names the rows below it.
 */
function createRowKeeper(count: number): (index: number, part: RowPart) => boolean {
  let afterName = false
  return (index, { cells }) => {
    const isShort = cells.every((cell) => cell.lines.length <= shortRow)
    const stays = index === 0 || afterName || (isShort && (count <= smallTable || index === 1 || index === count - 1))
    afterName = cells.length > 2 && cells.slice(1).every((cell) => cell.lines.every((line) => line.line.width === 0))
    return stays
  }
}

const shortRow = 3
const smallTable = 6

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
