import type { Mip, MipColumn, MipEntry, MipRow } from '../../model/solver.ts'

/** Collects the columns and rows of a program in the order in which they are added. */
export interface MipBuilder {
  /** Adds a column and tells its position. */
  readonly addColumn: (column: MipColumn) => number
  readonly addRow: (row: MipRow) => void
  /** Sum of entries <= limit; left out where it always holds. */
  readonly addLimit: (entries: readonly MipEntry[], limit: number) => void
  readonly build: () => Mip
}

/** An empty program. */
export function createMipBuilder(): MipBuilder {
  const columns: MipColumn[] = []
  const rows: MipRow[] = []
  return {
    addColumn: (column) => columns.push(column) - 1,
    addRow: (row) => void rows.push(row),
    addLimit: (entries, limit) => {
      if (entries.length > 0 || limit < 0) rows.push({ lower: -Infinity, upper: limit, entries })
    },
    build: () => ({ columns, rows }),
  }
}
