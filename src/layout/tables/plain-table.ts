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
  plan.rows.forEach((row, index) => {
    const isLast = index === plan.rows.length - 1
    const cells = layOutRow(row, plan, scope)
    const part: RowPart = { cells, label: [], isHeader: false, isStriped: index % 2 === 1, isLast }
    for (const anchor of row.flatMap((cell) => cell.anchors)) flow.anchor(anchor)
    if (index === 0 ? head !== undefined : staysWithNeighbour(index, plan.rows.length, part)) flow.keep()
    flow.box(rowBox(part, plan, scope, head))
  })
}

/** Short first and last rows do not stand alone on a page. */
function staysWithNeighbour(index: number, count: number, { cells }: RowPart): boolean {
  const isShort = cells.every((cell) => cell.lines.length <= shortRow)
  return isShort && (index === 1 || index === count - 1)
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
  flow.box(box)
  return below(continuedName(table, scope), {
    height: box.height,
    draw: (canvas, x, y) => drawRow(part, plan, { scope, canvas, x: x + scope.left, y, isRepeated: true }),
  })
}
