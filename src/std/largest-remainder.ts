import { add, floor, mul, rational, type Rational, roundHalfUp, sub, sum, compare, div, toNumber } from './rational.ts'

/**
 * Rounds the parts of a total to n decimals so that the printed parts add up to the printed total: every part is cut,
 * and the units that are left go to the largest remainders, of equal ones to the first.
 */
export function printParts(parts: readonly Rational[], decimals: number): readonly Rational[] {
  const unit = rational(10 ** decimals)
  const scaled = parts.map((part) => mul(part, unit))
  const cut = scaled.map(floor)
  const total = mul(roundHalfUp(sum(parts), decimals), unit)
  const left = toNumber(sub(total, sum(cut)))
  const byRemainder = scaled
    .map((part, index) => ({ index, remainder: sub(part, cut[index] ?? part) }))
    .toSorted((a, b) => compare(b.remainder, a.remainder) || a.index - b.index)
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index))
  return cut.map((part, index) => div(raised.has(index) ? add(part, rational(1)) : part, unit))
}
