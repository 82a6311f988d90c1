import { printParts } from '../../../std/largest-remainder.ts'
import { add, compare, floor, mul, rational, sub, sum, toNumber, type Rational } from '../../../std/rational.ts'

/** A table of rounded numbers in which rows, columns and the grand total add up as printed. */
export interface RoundedTable {
  /** By row, then column. */
  readonly cells: readonly (readonly number[])[]
  readonly rowTotals: readonly number[]
  readonly columnTotals: readonly number[]
  readonly total: number
}

/**
 * Rounds a table to n decimals so that it adds up in print.
 *
 * The column totals are the parts of the rounded grand total, the cells the parts of their column total (largest
 * remainders), the row totals the sums of their cells.
 */
export function roundTable(rows: readonly (readonly Rational[])[], decimals: number): RoundedTable {
  const width = rows[0]?.length ?? 0
  const columns = Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? rational(0)))
  const totals = printParts(columns.map(sum), decimals)
  const rounded = columns.map((column, index) => apportion(column, totals[index] ?? rational(0), decimals))
  const cells = rows.map((_, row) => rounded.map((column) => column[row] ?? rational(0)))
  return {
    cells: cells.map((row) => row.map(toNumber)),
    rowTotals: cells.map((row) => toNumber(sum(row))),
    columnTotals: totals.map(toNumber),
    total: toNumber(sum(totals)),
  }
}

/** Parts in whole numbers that add up to a total which is printed already: their sum rounded down or up. */
export function roundToTotal(parts: readonly Rational[], total: number): readonly number[] {
  return apportion(parts, rational(total), 0).map(toNumber)
}

/** Cuts every part to n decimals and gives the units that are missing to the largest remainders. */
function apportion(parts: readonly Rational[], total: Rational, decimals: number): readonly Rational[] {
  const scale = rational(10 ** decimals)
  const unit = rational(Number(`1e-${decimals}`))
  const cut = parts.map((part) => floor(mul(part, scale)))
  const missing = Math.round(toNumber(sub(mul(total, scale), sum(cut))))
  const order = parts
    .map((part, index) => ({ index, rest: sub(mul(part, scale), cut[index] ?? rational(0)) }))
    .toSorted((a, b) => compare(b.rest, a.rest) || a.index - b.index)
  const raised = new Set(order.slice(0, missing).map(({ index }) => index))
  return cut.map((part, index) => mul(raised.has(index) ? add(part, rational(1)) : part, unit))
}
