import { invariant } from './invariant.ts'

/**
 * An exact fraction in lowest terms with a positive denominator. Fractions of safe integers are kept as numbers,
 * which is fast; any other as bigints.
 */
export type Rational = Small | Big

interface Small {
  readonly num: number
  readonly den: number
}

interface Big {
  readonly bigNum: bigint
  readonly bigDen: bigint
}

export const zero: Rational = { num: 0, den: 1 }
export const one: Rational = { num: 1, den: 1 }

/** The number exactly as written: 0.07 is 7/100, by the shortest decimal text of the double. */
export function rational(value: number): Rational {
  if (Number.isSafeInteger(value)) return { num: value === 0 ? 0 : value, den: 1 }
  return parseRational(String(value))
}

/** Reads a decimal number (`1.35`, `1e-7`) or a fraction (`7/3`). */
export function parseRational(text: string): Rational {
  const fraction = /^(-?\d+)\/(\d+)$/.exec(text)
  if (fraction) return fromBig(BigInt(fraction[1] ?? 0), BigInt(fraction[2] ?? 1))
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text)
  invariant(match, `"${text}" is no number`)
  const [, sign, whole = '', decimals = '', exponent = '0'] = match
  const digits = BigInt(`${sign}${whole}${decimals}`)
  const shift = Number(exponent) - decimals.length
  return shift >= 0 ? fromBig(digits * 10n ** BigInt(shift), 1n) : fromBig(digits, 10n ** BigInt(-shift))
}

export function add(a: Rational, b: Rational): Rational {
  if ('num' in a && 'num' in b) {
    const num = a.den === b.den ? a.num + b.num : a.num * b.den + b.num * a.den
    const den = a.den === b.den ? a.den : a.den * b.den
    if (isExact(num) && isExact(den) && isExact(a.num * b.den) && isExact(b.num * a.den)) return fromSmall(num, den)
  }
  const [x, y] = [toBig(a), toBig(b)]
  return fromBig(x.bigNum * y.bigDen + y.bigNum * x.bigDen, x.bigDen * y.bigDen)
}

function negate(a: Rational): Rational {
  return 'num' in a ? { num: a.num === 0 ? 0 : -a.num, den: a.den } : { bigNum: -a.bigNum, bigDen: a.bigDen }
}

export function sub(a: Rational, b: Rational): Rational {
  return add(a, negate(b))
}

export function mul(a: Rational, b: Rational): Rational {
  if ('num' in a && 'num' in b) {
    const num = a.num * b.num
    const den = a.den * b.den
    if (isExact(num) && isExact(den)) return fromSmall(num, den)
  }
  const [x, y] = [toBig(a), toBig(b)]
  return fromBig(x.bigNum * y.bigNum, x.bigDen * y.bigDen)
}

/** a / b; b must not be zero. */
export function div(a: Rational, b: Rational): Rational {
  invariant(!isZero(b), 'division by zero')
  return mul(a, 'num' in b ? invertSmall(b) : invertBig(b))
}

/** Negative, zero or positive, as a is below, at or above b. */
export function compare(a: Rational, b: Rational): number {
  if ('num' in a && 'num' in b) {
    const left = a.num * b.den
    const right = b.num * a.den
    if (isExact(left) && isExact(right)) return left - right
  }
  const [x, y] = [toBig(a), toBig(b)]
  const difference = x.bigNum * y.bigDen - y.bigNum * x.bigDen
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export function isZero(a: Rational): boolean {
  return 'num' in a && a.num === 0
}

export function isWhole(a: Rational): boolean {
  return 'num' in a ? a.den === 1 : a.bigDen === 1n
}

export function max(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b
}

export function sum(values: Iterable<Rational>): Rational {
  let total = zero
  for (const value of values) total = add(total, value)
  return total
}

/** The greatest whole number not above a. */
export function floor(a: Rational): Rational {
  if ('num' in a) return { num: Math.floor((a.num - modulo(a.num, a.den)) / a.den), den: 1 }
  const quotient = a.bigNum / a.bigDen
  return fromBig(a.bigNum < 0n && quotient * a.bigDen !== a.bigNum ? quotient - 1n : quotient, 1n)
}

/** The smallest whole number not below a. */
export function ceil(a: Rational): Rational {
  return negate(floor(negate(a)))
}

/** Rounds to n decimals, halves away from zero, so that a surplus and a gap of one size print alike. */
export function roundHalfUp(a: Rational, decimals: number): Rational {
  const unit = rational(10 ** decimals)
  const half: Rational = { num: 1, den: 2 }
  const scaled = mul(a, unit)
  const rounded = isNegative(scaled) ? ceil(sub(scaled, half)) : floor(add(scaled, half))
  return div(rounded, unit)
}

/** The nearest double. */
export function toNumber(a: Rational): number {
  return 'num' in a ? a.num / a.den : divideBig(a)
}

/** The exact value as text: `7`, or `7/3`. */
export function toText(a: Rational): string {
  const { bigNum, bigDen } = toBig(a)
  return bigDen === 1n ? String(bigNum) : `${bigNum}/${bigDen}`
}

/** The value rounded half up and written with exactly n decimals: `1.0`, `-0.07`. */
export function toFixed(a: Rational, decimals: number): string {
  const scaled = mul(roundHalfUp(a, decimals), rational(10 ** decimals))
  const digits = toText(isNegative(scaled) ? negate(scaled) : scaled).padStart(decimals + 1, '0')
  const split = digits.length - decimals
  const text = decimals === 0 ? digits : `${digits.slice(0, split)}.${digits.slice(split)}`
  return isNegative(scaled) ? `-${text}` : text
}

function isNegative(a: Rational): boolean {
  return 'num' in a ? a.num < 0 : a.bigNum < 0n
}

/** A product or sum of integers that stayed below 2^53 was not rounded. */
function isExact(value: number): boolean {
  return Number.isSafeInteger(value)
}

function fromSmall(num: number, den: number): Rational {
  if (den === 1) return { num: num === 0 ? 0 : num, den }
  const divisor = gcd(Math.abs(num), den)
  return { num: num === 0 ? 0 : num / divisor, den: den / divisor }
}

function gcd(a: number, b: number): number {
  let [x, y] = [a, b]
  while (y !== 0) [x, y] = [y, x % y]
  return x
}

function fromBig(num: bigint, den: bigint): Rational {
  const divisor = gcdBig(num < 0n ? -num : num, den)
  const [bigNum, bigDen] = [num / divisor, den / divisor]
  const small = { num: Number(bigNum), den: Number(bigDen) }
  return isExact(small.num) && isExact(small.den) ? small : { bigNum, bigDen }
}

function gcdBig(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

function toBig(a: Rational): Big {
  return 'num' in a ? { bigNum: BigInt(a.num), bigDen: BigInt(a.den) } : a
}

function invertSmall(a: Small): Rational {
  return a.num < 0 ? { num: -a.den, den: -a.num } : { num: a.den, den: a.num }
}

function invertBig(a: Big): Rational {
  return a.bigNum < 0n ? { bigNum: -a.bigDen, bigDen: -a.bigNum } : { bigNum: a.bigDen, bigDen: a.bigNum }
}

function modulo(a: number, b: number): number {
  const rest = a % b
  return rest < 0 ? rest + b : rest
}

/** Keeps 64 bits of the quotient and a sticky last bit, so that the conversion rounds once. */
function divideBig({ bigNum, bigDen }: Big): number {
  const size = bigNum < 0n ? -bigNum : bigNum
  const shift = Math.max(0, 66 - (size.toString(2).length - bigDen.toString(2).length))
  const scaled = size << BigInt(shift)
  const quotient = scaled / bigDen
  const sticky = quotient * bigDen === scaled ? quotient : quotient | 1n
  return (bigNum < 0n ? -1 : 1) * Number(sticky) * 2 ** -shift
}
