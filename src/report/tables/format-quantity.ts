import { isWhole, mul, parseRational, rational, type Rational, toFixed } from '../../std/rational.ts'
import { groupDigits } from '../../std/group-digits.ts'
import type { Exact, Quantity, Unit } from './table.ts'

/** Digits after the decimal point at most; a column whose numbers are all whole has none, but for `decimal`. */
const digitsOf: Readonly<Partial<Record<Unit, number>>> = { decimal: 2, number: 2, days: 1, percent: 1 }

/** How many digits the numbers of one column need. */
export function digitsFor(unit: Unit, quantities: readonly Quantity[]): number {
  const most = digitsOf[unit] ?? 0
  if (unit === 'decimal') return most
  return quantities.every(({ low, high }) => isWhole(scaled(low, unit)) && isWhole(scaled(high, unit))) ? 0 : most
}

/** A number for people: `12 939`, `66.7%`; bounds as `12-15`, or `12 to 15` where one is negative. */
export function formatQuantity({ low, high }: Quantity, unit: Unit, digits: number): string {
  const from = formatExact(low, unit, digits)
  const to = formatExact(high, unit, digits)
  if (from === to) return from
  return from.startsWith('-') || to.startsWith('-') ? `${from} to ${to}` : `${from.replace('%', '')}-${to}`
}

/** A difference with its sign: `+1045`, `-8.6 points` between two shares, `0 to +4` where only bounds are known. */
export function formatDifference({ low, high }: Quantity, unit: Unit): string {
  const digits = digitsFor(unit, [{ low, high }])
  const from = signed(low, unit, digits)
  const to = signed(high, unit, digits)
  return from === to ? from : `${from.replace(' points', '')} to ${to}`
}

function signed(exact: Exact, unit: Unit, digits: number): string {
  const text = formatExact(exact, unit, digits).replace('%', ' points')
  return exact.value > 0 ? `+${text}` : text
}

/** A number as written in the data or computed from it, exactly. */
export function exactValue({ value, exact }: Exact): Rational {
  return exact === undefined ? rational(value) : parseRational(exact)
}

function formatExact(exact: Exact, unit: Unit, digits: number): string {
  const fixed = toFixed(scaled(exact, unit), digits)
  const [whole = '', fraction] = fixed.split('.')
  const grouped = whole.replace('-', '').length > 4 ? groupDigits(whole, ' ') : whole
  return `${grouped}${fraction === undefined ? '' : `.${fraction}`}${unit === 'percent' ? '%' : ''}`
}

function scaled(exact: Exact, unit: Unit): Rational {
  const value = exactValue(exact)
  return unit === 'percent' ? mul(value, rational(100)) : value
}
