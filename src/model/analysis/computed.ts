import { parseRational, rational, type Rational } from '../../std/rational.ts'

/**
 * How firm a figure is: that of its weakest input. From firm to weak: sourced, estimated, assumed, unsourced (a bare
 * number), fictional. One fictional input makes a figure fictional.
 */
export type FigureStatus = 'sourced' | 'estimated' | 'assumed' | 'unsourced' | 'fictional'

/** A formula of the annex "Method and formulas", by its number there. */
export type FormulaId =
  | 'F1' | 'F2' | 'F3' | 'F4' | 'F5' | 'F6' | 'F7' | 'F8' | 'F9' | 'F10' | 'F11' | 'F12' | 'F13'
  | 'F14' | 'F15' | 'F16' | 'F17' | 'F18' | 'F19' | 'F20' | 'F21' | 'F22' | 'F23' | 'F24' | 'F25' | 'F26' // prettier-ignore

/**
 * A computed number. `value` is the double nearest to the exact value and never rounded otherwise; `exact` holds the
 * exact value as a fraction (`1525/3`) where it is not a whole number. Print from `exactOf`.
 */
export interface Computed {
  readonly value: number
  readonly exact?: string
  readonly status: FigureStatus
}

/** The least and the greatest value that the data allow; equal where the value is known exactly. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** The exact value of a computed number, to round and print from. */
export function exactOf(computed: Computed): Rational {
  return computed.exact === undefined ? rational(computed.value) : parseRational(computed.exact)
}
