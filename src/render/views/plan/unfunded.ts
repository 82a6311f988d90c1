import type { Id } from '../../../model/definition.ts'
import type { ViewContext } from '../view-context.ts'
import { groupedActions } from './action-groups.ts'
import { roundMoney } from './money-unit.ts'

/** Measures that cost money in a year for which no line of theirs is committed, in the order of the plan. */
export interface UnfundedYear {
  readonly year: number
  readonly measures: readonly Id[]
  /** In the unit of the project. */
  readonly amount: number
}

/** Unfunded measures by year; the amounts are so rounded that they add up. */
export function unfundedYears(context: ViewContext): {
  readonly years: readonly UnfundedYear[]
  readonly total: number
} {
  const years = context.analysis.actionBudget.years.filter(({ unfunded }) => unfunded.length > 0)
  const { rowTotals, total } = roundMoney(
    context,
    years.map(({ unfundedCost }) => [unfundedCost]),
  )
  return {
    years: years.map(({ year, unfunded }, index) => ({
      year,
      measures: inPlanOrder(context, unfunded),
      amount: rowTotals[index] ?? 0,
    })),
    total,
  }
}

/** Measures in the order of their numbers. */
export function inPlanOrder(context: ViewContext, measures: readonly Id[]): readonly Id[] {
  return groupedActions(context)
    .flatMap(({ actions }) => actions)
    .toSorted((a, b) => a.no - b.no)
    .flatMap(({ action }) => (measures.includes(action.id) ? [action.id] : []))
}
