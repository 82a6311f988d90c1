import { compare, mul, parseRational, rational } from '../../std/rational.ts'
import { digitsFor, exactValue, formatQuantity } from './format-quantity.ts'
import { isNamed, isQuantity, type Row, type Table } from './table.ts'

/** Rows of a table of coverage against a threshold in per cent. */
export interface Judged {
  /** One line for each row below: its ids and its coverage. */
  readonly below: readonly string[]
  /** Rows without assessment, which are not judged. */
  readonly unknown: number
}

/** Judges the lower end of each row; what was not assessed is neither above nor below. */
export function judgeCoverage({ columns, rows }: Table, percent: string): Judged {
  const at = columns.findIndex(({ key }) => key === 'coverage')
  const limit = parseRational(percent)
  const known = rows.flatMap((row) => {
    const coverage = row.cells[at]
    return isQuantity(coverage) ? [{ row, coverage }] : []
  })
  const below = known.filter(({ coverage }) => compare(mul(exactValue(coverage.low), rational(100)), limit) < 0)
  return {
    below: below.map(
      ({ row, coverage }) => `${idsOf(row)}: ${formatQuantity(coverage, 'percent', digitsFor('percent', [coverage]))}`,
    ),
    unknown: rows.length - known.length,
  }
}

function idsOf({ cells }: Row): string {
  return cells.flatMap((cell) => (isNamed(cell) ? [cell.id] : [])).join('/')
}
