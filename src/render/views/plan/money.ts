import type { FundingSource } from '../../../model/analysis/money.ts'
import type { FigureStatus } from '../figure-view.ts'
import { once, type ViewContext } from '../view-context.ts'
import type { RoundedTable } from '../print/round-table.ts'
import { roundMoney } from './money-unit.ts'

/** Cost of delivery and funding by year in the unit of the project, rounded once for all tables so that they agree. */
export interface MoneyTable {
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

/** The rounded money of the strategy. */
export function moneyTable(context: ViewContext): MoneyTable {
  return once(context, 'money', () => readMoney(context))
}

/** Funding lines of a source by year, rounded; sources without a line are left out. */
export function fundingBySource(
  context: ViewContext,
): readonly { readonly source: FundingSource; readonly years: readonly number[]; readonly total: number }[] {
  const { years, lines } = context.analysis.budget.funding
  const sources = (['state', 'own', 'donor', 'mixed'] as const).filter((source) =>
    lines.some((line) => line.source === source),
  )
  const table = roundMoney(
    context,
    sources.map((source) => years.map((year) => year.bySource.get(source))),
  )
  return sources.map((source, row) => ({ source, years: table.cells[row] ?? [], total: table.rowTotals[row] ?? 0 }))
}

function readMoney(context: ViewContext): MoneyTable {
  const { budget } = context.analysis
  const byYear = budget.years.map((year) => budget.funding.years.find((entry) => entry.year === year))
  const rows = budget.categories.map(({ key }) =>
    budget.years.map((year) => budget.byYearAndCategory.get(`${year}/${key}`)),
  )
  const categories = roundMoney(context, rows)
  const cost = budget.years.map((_, index) => categories.columnTotals[index] ?? 0)
  const line = (key: 'committed' | 'planned' | 'sought'): readonly number[] => {
    const table = roundMoney(context, [byYear.map((year) => year?.[key])])
    return budget.years.map((_, index) => table.columnTotals[index] ?? 0)
  }
  const committed = line('committed')
  return {
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
