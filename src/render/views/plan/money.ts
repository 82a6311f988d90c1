import { exactOf, type Computed } from '../../../model/analysis/computed.ts'
import type { FundingSource } from '../../../model/analysis/money.ts'
import { div, rational, type Rational } from '../../../std/rational.ts'
import type { FigureStatus } from '../figure-view.ts'
import { once, single, type ViewContext } from '../view-context.ts'
import { roundTable, type RoundedTable } from '../print/round-table.ts'

/** Cost of delivery and funding by year in millions, rounded once for all tables so that they agree. */
export interface MoneyTable {
  readonly currency: string
  readonly years: readonly number[]
  /** Cost by category, then year. */
  readonly categories: RoundedTable
  readonly cost: readonly number[]
  readonly total: number
  readonly committed: readonly number[]
  readonly planned: readonly number[]
  readonly sought: readonly number[]
  /** Printed cost - printed committed lines; negative is a surplus. */
  readonly gap: readonly number[]
  readonly statuses: readonly FigureStatus[]
}

/** Digits after the decimal sign of amounts in millions. */
export const millionDigits = 1

/** The rounded money of the strategy. */
export function moneyTable(context: ViewContext): MoneyTable {
  return once(context, 'money', () => readMoney(context))
}

/** An amount in millions as a bare number: the caption names the unit. */
export function printMillion({ language }: ViewContext, millions: number): string {
  return language.number(millions, { digits: millionDigits, fixed: true })
}

/** The currency of the project in the words of the language, else its code; "" where the project has none. */
export function currencyOf(context: ViewContext): string {
  const { phrases } = context.language
  const code = single(context, 'project')?.currency ?? ''
  return phrases.has(`strategy.currency.${code}`) ? phrases.text(`strategy.currency.${code}`) : code
}

/** An exact amount in millions. */
export function inMillions(amount: Computed | undefined): Rational {
  return amount === undefined ? rational(0) : div(exactOf(amount), rational(1_000_000))
}

/** Funding lines of a source by year, in millions; sources without a line are left out. */
export function fundingBySource(
  context: ViewContext,
): readonly { readonly source: FundingSource; readonly years: readonly number[]; readonly total: number }[] {
  const { years } = context.analysis.budget.funding
  const sources = (['state', 'own', 'donor', 'mixed'] as const).filter((source) =>
    years.some((year) => year.bySource.has(source)),
  )
  const table = roundTable(
    sources.map((source) => years.map((year) => inMillions(year.bySource.get(source)))),
    millionDigits,
  )
  return sources.map((source, row) => ({ source, years: table.cells[row] ?? [], total: table.rowTotals[row] ?? 0 }))
}

function readMoney(context: ViewContext): MoneyTable {
  const { budget } = context.analysis
  const byYear = budget.years.map((year) => budget.funding.years.find((entry) => entry.year === year))
  const rows = budget.categories.map(({ key }) =>
    budget.years.map((year) => inMillions(budget.byYearAndCategory.get(`${year}/${key}`))),
  )
  const categories = roundTable(rows, millionDigits)
  const cost = budget.years.map((_, index) => categories.columnTotals[index] ?? 0)
  const line = (key: 'committed' | 'planned' | 'sought'): readonly number[] => {
    const table = roundTable([byYear.map((year) => inMillions(year?.[key]))], millionDigits)
    return budget.years.map((_, index) => table.columnTotals[index] ?? 0)
  }
  const committed = line('committed')
  return {
    currency: currencyOf(context),
    years: budget.years,
    categories,
    cost,
    total: categories.total,
    committed,
    planned: line('planned'),
    sought: line('sought'),
    gap: cost.map((value, index) => value - (committed[index] ?? 0)),
    statuses:
      budget.lines.length === 0
        ? []
        : [...new Set([budget.total.status, ...budget.funding.lines.map(({ amount }) => amount.status)])],
  }
}
