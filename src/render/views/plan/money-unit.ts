import { exactOf, type Computed } from '../../../model/analysis/computed.ts'
import { div, rational, toNumber, type Rational } from '../../../std/rational.ts'
import { sumOf } from '../print/grid.ts'
import { roundTable, type RoundedTable } from '../print/round-table.ts'
import { once, single, wholeOf, type ViewContext } from '../view-context.ts'

/** What amounts of a project are counted in, so that small plans are not printed as zeros and large ones stay readable. */
interface MoneyUnit {
  /** Key of its name in `strategy.money`. */
  readonly name: 'million' | 'thousand' | 'whole'
  readonly size: number
  /** Digits after the decimal sign. */
  readonly digits: number
}

const million: MoneyUnit = { name: 'million', size: 1_000_000, digits: 1 }
const thousand: MoneyUnit = { name: 'thousand', size: 1_000, digits: 1 }
const whole: MoneyUnit = { name: 'whole', size: 1, digits: 0 }

/** A total has at least two digits before the decimal sign of its unit. */
const leastUnits = 10

/**
 * The unit of the largest total of the whole project: the same in all its documents and languages. A document for one
 * reader goes a step down where it would print a cost of a year as zero.
 */
function moneyUnit(context: ViewContext): MoneyUnit {
  return once(context, 'money unit', () => {
    const { budget, actionBudget } = wholeOf(context).analysis
    const funds = sumOf(budget.funding.lines, ({ amount }) => amount.value)
    const largest = Math.max(budget.total.value, actionBudget.total.value, funds)
    const usual = [million, thousand].find(({ size }) => largest >= leastUnits * size) ?? whole
    if (context.reader === undefined) return usual
    const costs = [...context.analysis.budget.byYearAndCategory.values()].filter(({ value }) => value > 0)
    const shows = (unit: MoneyUnit): boolean => costs.every(({ value }) => value / unit.size >= 0.5 / 10 ** unit.digits)
    return [million, thousand].find((unit) => unit.size <= usual.size && shows(unit)) ?? whole
  })
}

/** The unit by its name: "KZT million". */
export function moneyUnitName(context: ViewContext): string {
  return nameOfUnit(context, moneyUnit(context))
}

/** The unit a step smaller, for what falls to one person. */
export function smallUnitName(context: ViewContext): string {
  return nameOfUnit(context, smallUnit(context))
}

/** The currency of the project in the words of the language, else its code; where the project has none it says so. */
export function currencyName(context: ViewContext): string {
  return currencyOf(context) || context.language.phrases.text('strategy.money.none')
}

/** The same for an amount; "" where the project has none. */
function currencyOf(context: ViewContext): string {
  const { phrases } = context.language
  const code = single(context, 'project')?.currency ?? ''
  return phrases.has(`strategy.currency.${code}`) ? phrases.text(`strategy.currency.${code}`) : code
}

/** Rounds amounts to the unit so that rows, columns and the grand total add up as printed; rows of equal length. */
export function roundMoney(
  context: ViewContext,
  rows: readonly (readonly (Computed | Rational | number | undefined)[])[],
): RoundedTable {
  const { size, digits } = moneyUnit(context)
  return roundTable(
    rows.map((row) => row.map((amount) => div(toRational(amount), rational(size)))),
    digits,
  )
}

/** One amount, rounded to the unit. */
export function inMoneyUnit(context: ViewContext, amount: Computed | Rational | number | undefined): number {
  return roundMoney(context, [[amount]]).total
}

/** The difference of rounded amounts, free of what binary fractions add. */
export function moneyDifference(context: ViewContext, amount: number, less: number): number {
  return Number((amount - less).toFixed(moneyDigits(context)))
}

/** Digits of rounded amounts after the decimal sign. */
export function moneyDigits(context: ViewContext): number {
  return moneyUnit(context).digits
}

/** A rounded amount as a bare number: the caption names the unit. */
export function printMoney(context: ViewContext, amount: number): string {
  return context.language.number(amount, { digits: moneyDigits(context), fixed: true })
}

/** Rounded amounts as bare numbers, one a column. */
export function printMoneyRow(context: ViewContext, amounts: readonly number[]): readonly string[] {
  return amounts.map((amount) => printMoney(context, amount))
}

/** A rounded amount with its unit: "KZT 576.2 million". */
export function printAmount(context: ViewContext, amount: number): string {
  const values = { amount: printMoney(context, amount), currency: currencyOf(context) }
  return context.language.phrases.text(`strategy.money.amount.${moneyUnit(context).name}`, values).trim()
}

/** An amount in the smaller unit as a bare number without decimals. */
export function printSmall(context: ViewContext, amount: Computed): string {
  const { size } = smallUnit(context)
  return context.language.number(toNumber(div(exactOf(amount), rational(size))), { digits: 0 })
}

function smallUnit(context: ViewContext): MoneyUnit {
  return moneyUnit(context) === million ? thousand : whole
}

function nameOfUnit(context: ViewContext, { name }: MoneyUnit): string {
  const { phrases } = context.language
  const unit = phrases.text(`strategy.money.unit.${name}`, { currency: currencyOf(context) }).trim()
  return unit === '' ? phrases.text('strategy.money.none') : unit
}

function toRational(amount: Computed | Rational | number | undefined): Rational {
  if (amount === undefined) return rational(0)
  if (typeof amount === 'number') return rational(amount)
  return 'status' in amount ? exactOf(amount) : amount
}
