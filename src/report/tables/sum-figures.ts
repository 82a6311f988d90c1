import { type Computed, exactOf, type FigureStatus, type Range } from '../../model/analysis/computed.ts'
import { isWhole, sum, toNumber, toText } from '../../std/rational.ts'
import type { Quantity } from './table.ts'

const firmToWeak: readonly FigureStatus[] = ['sourced', 'estimated', 'assumed', 'unsourced', 'fictional']

/** The weakest of the statuses of what is summed. */
export function weakestOf(entries: Iterable<{ readonly status: FigureStatus }>): FigureStatus {
  const found = new Set([...entries].map(({ status }) => status))
  return firmToWeak.findLast((status) => found.has(status)) ?? 'sourced'
}

/** The exact sum of figures. */
export function sumOf(figures: readonly Computed[]): Quantity {
  const total = sum(figures.map(exactOf))
  const exact = { value: toNumber(total), ...(!isWhole(total) && { exact: toText(total) }) }
  return { low: exact, high: exact }
}

/** The sum of bounds. */
export function sumRanges(ranges: readonly Range[]): Range {
  return {
    low: ranges.reduce((total, { low }) => total + low, 0),
    high: ranges.reduce((total, { high }) => total + high, 0),
  }
}
