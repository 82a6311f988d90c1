import type { Table } from '../../model/document-tree.ts'
import type { Scope } from '../context.ts'
import { createNode } from '../structure.ts'
import { cellText, countLines } from './cell-text.ts'
import { planTable } from './table-plan.ts'

/** Does a table read well on an upright page: no word divided, no smaller text, and no rows that stand like towers? */
export function readsUpright(table: Table, scope: Scope): boolean {
  const sample = { ...table, rows: table.rows.slice(0, sampledRows) }
  const plan = planTable(sample, scope, createNode(scope.parent, 'Div'))
  if (plan.style.size < plan.look.size) return false
  const lines = plan.rows.map((row) =>
    Math.max(1, ...row.map((cell, column) => countLines(cellText(cell.words), plan.columns[column]?.width ?? 0))),
  )
  const sum = lines.reduce((total, count) => total + count, 0)
  return Math.max(0, ...lines) <= highestRow && sum <= lines.length * usualRow
}

/** The first rows speak for a long table. */
const sampledRows = 80
/** The most lines of a row, and of rows on average. */
const highestRow = 5
const usualRow = 3.5
