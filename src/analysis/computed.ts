import type { Computed, FigureStatus, Range } from '../model/analysis/computed.ts'
import { isWhole, type Rational, toNumber, toText } from '../std/rational.ts'

/** A computed number from its exact value. */
export function computed(value: Rational, status: FigureStatus): Computed {
  const number = toNumber(value)
  return isWhole(value) && Number.isSafeInteger(number)
    ? { value: number, status }
    : { value: number, exact: toText(value), status }
}

/** A range of one value. */
export function exactly(value: number): Range {
  return { low: value, high: value }
}

export function addRanges(a: Range, b: Range): Range {
  return { low: a.low + b.low, high: a.high + b.high }
}
