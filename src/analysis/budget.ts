import type { Budget, CostCategory, CostLine } from '../model/analysis/money.ts'
import type { Computed } from '../model/analysis/computed.ts'
import type { Id } from '../model/definition.ts'
import { groupBy } from '../std/group-by.ts'
import { codePointOrder, naturalOrder } from '../std/natural-order.ts'
import { computed } from './computed.ts'
import { courseRunCategory, type ExactCost } from './course-cost.ts'
import { type FundingInput, fundingFigures } from './funding.ts'
import type { Period } from './period.ts'
import type { RateBook } from './rates.ts'
import { addAll, totalOf, totalsBy } from './totals.ts'

export interface BudgetSources {
  readonly costs: readonly ExactCost[]
  readonly upperCosts: readonly ExactCost[]
  readonly funding: readonly FundingInput[]
  readonly rates: RateBook
  readonly period: Period
}

/** The cost of delivery under every heading, against the money (F18-F20). Sums are of unrounded amounts. */
export function budgetOf({ costs, upperCosts, funding, rates, period }: BudgetSources): Budget {
  const years = period.calendar
  const byYear = groupBy(costs, ({ year }) => year)
  return {
    years,
    basis: 'even-spread',
    lines: costs.map(plainCost),
    categories: categoriesOf(costs, rates),
    byYear: totalsBy(costs, { key: ({ year }) => year, keys: years }),
    byCategory: inOrder(totalsBy(costs, { key: ({ category }) => category }), codePointOrder),
    byYearAndCategory: totalsBy(costs, { key: ({ year, category }) => `${year}/${category}` }),
    byCourse: inOrder(totalsBy(costs, { key: ({ course }) => course }), naturalOrder),
    byInstitution: inOrder(totalsBy(costs, { key: ({ institution }) => institution }), naturalOrder),
    unassigned: totalOf(costs.filter(({ institution }) => institution === undefined)),
    total: totalOf(costs),
    upperTotal: totalOf(upperCosts),
    funding: fundingFigures(funding, new Map(years.map((year) => [year, addAll(byYear.get(year) ?? [])]))),
  }
}

function plainCost(cost: ExactCost): CostLine {
  const { course, institution, year, category, rate, quantity, quantityStatus, amount, status } = cost
  return {
    course,
    institution,
    year,
    category,
    rate,
    quantity: computed(quantity, quantityStatus),
    amount: computed(amount, status),
  }
}

function categoriesOf(costs: readonly ExactCost[], { titles }: RateBook): readonly CostCategory[] {
  const keys = [...new Set(costs.map(({ category }) => category))].toSorted(codePointOrder)
  return keys.map((key) => ({ key, title: key === courseRunCategory ? undefined : titles.get(key) }))
}

function inOrder(
  totals: ReadonlyMap<Id, Computed>,
  order: (a: string, b: string) => number,
): ReadonlyMap<Id, Computed> {
  return new Map([...totals].toSorted(([a], [b]) => order(a, b)))
}
