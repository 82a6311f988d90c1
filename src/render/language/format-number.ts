import type { NumberForms } from '../../model/locale.ts'
import { groupDigits } from '../../std/group-digits.ts'

/** How a number is printed. */
export interface NumberStyle {
  /** Digits after the decimal sign at most; trailing zeros are dropped unless `fixed`. */
  readonly digits?: number
  readonly fixed?: boolean
}

/**
 * Prints a number with the language's decimal sign and thin no-break spaces between groups of three digits.
 *
 * Numbers of four digits stay whole, as typographers of all three languages have it, but in a column with longer ones. Rounds half away from zero.
 */
export function formatNumber(value: number, forms: NumberForms, style: NumberStyle = {}): string {
  const digits = style.digits ?? (Number.isInteger(value) ? 0 : 2)
  const [whole = '0', fraction = ''] = roundDecimal(Math.abs(value), digits).split('.')
  const kept = style.fixed === true ? fraction : fraction.replace(/0+$/, '')
  const grouped = whole.length > 4 ? groupDigits(whole, forms.group) : whole
  const isZero = /^0*$/.test(whole + kept)
  return (value < 0 && !isZero ? '\u2212' : '') + grouped + (kept === '' ? '' : forms.decimal + kept)
}

/** Prints a share (0.8) as per cent (80%), with at most one digit after the decimal sign. */
export function formatPercent(share: number, forms: NumberForms): string {
  return forms.percent.replace('{n}', formatNumber(share * 100, forms, { digits: 1 }))
}

/** Prints an amount of money with its currency, or without where that is ""; whole units. */
export function formatMoney(amount: number, currency: string, forms: NumberForms): string {
  return forms.money
    .replace('{n}', formatNumber(amount, forms, { digits: 0 }))
    .replace('{currency}', currency)
    .trim()
}

/** Prints an amount of money in millions with one digit after the decimal sign. */
export function formatMillion(amount: number, currency: string, forms: NumberForms): string {
  const millions = formatNumber(amount / 1_000_000, forms, { digits: 1, fixed: true })
  return forms.million.replace('{n}', millions).replace('{currency}', currency).trim()
}

/** Rounds on the decimal digits of the number as it prints, so that 1.005 becomes 1.01. */
function roundDecimal(value: number, digits: number): string {
  const shifted = Math.round(Number(`${value}e${digits}`))
  if (Number.isFinite(shifted) && shifted < Number.MAX_SAFE_INTEGER)
    return Number(`${shifted}e-${digits}`).toFixed(digits)
  return value.toFixed(digits)
}
