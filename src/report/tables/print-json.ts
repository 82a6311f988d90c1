import type { Json } from '../../diagnostics/diagnostic.ts'
import type { Cell, Row, Table } from './table.ts'

/** What stands beside the table. */
export interface JsonHead {
  /** Version of strategy. */
  readonly tool: string
  readonly project: string
  /** Ids; null stands for the project as it is. */
  readonly scenarios: readonly (string | null)[]
  readonly language: string
}

/**
 * A table as one versioned JSON document; its schema is schemas/analysis.schema.json. Numbers are not rounded, shares are
 * of 1; a number with bounds is `{ low, high }`, an entity `{ id, name }`, what is not known null.
 */
export function printJson({ name, title, by, columns, rows, total, notes }: Table, head: JsonHead): string {
  const entry = (row: Row): Record<string, Json> =>
    Object.fromEntries(columns.map(({ key }, i) => [key, toJson(row.cells[i])]))
  const document = {
    version: 1,
    ...head,
    table: name,
    title,
    by,
    columns: columns.map(({ key, title: heading, unit }) => ({ key, title: heading, unit })),
    rows: rows.map((row) => ({ ...entry(row), ...(row.unit && { unit: row.unit }) })),
    ...(total && { total: entry(total) }),
    notes,
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function toJson(cell: Cell): Json {
  if (cell === undefined) return null
  if (typeof cell === 'string' || Array.isArray(cell)) return cell
  if ('id' in cell) return { id: cell.id, name: cell.name }
  if (!('low' in cell)) return null
  return cell.low.value === cell.high.value ? cell.low.value : { low: cell.low.value, high: cell.high.value }
}
