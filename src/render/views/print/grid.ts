import type { FigureStatus } from '../figure-view.ts'
import type { Grid, GridRow, Mention } from '../generated/definitions.ts'

/** A table of printed numbers without rows: the template leaves it out. */
export const emptyGrid: Grid = { columns: [], rows: [], total: [], wide: false, statuses: [] }

/** Columns that a page in portrait format holds beside the names of the rows. */
const portraitColumns = 8

/** What a grid is made from. */
export interface GridInput {
  readonly columns: readonly Mention[]
  readonly rows: readonly GridRow[]
  readonly total?: readonly string[]
  readonly statuses?: Iterable<FigureStatus>
}

/** A table of printed numbers; each status counts once. A single row is its own total, which is not printed again. */
export function grid({ columns, rows, total = [], statuses = [] }: GridInput): Grid {
  if (rows.length === 0) return emptyGrid
  return {
    columns,
    rows,
    total: rows.length === 1 ? [] : total,
    wide: columns.length > portraitColumns,
    statuses: [...new Set(statuses)],
  }
}

/** Adds up the numbers of a column. */
export function sumOf<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0)
}
