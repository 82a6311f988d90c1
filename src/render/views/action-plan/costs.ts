import type { PlanCostsSection } from '../generated/action-plan.ts'
import { nameOf } from '../print/names.ts'
import { plainName } from '../print/print.ts'
import { actionCostBy, actionCostBySource, actionCosts } from '../plan/action-cost.ts'
import { groupedActions } from '../plan/action-groups.ts'
import { moneyUnitName, printAmount } from '../plan/money-unit.ts'
import { unfundedGrid } from '../plan/unfunded.ts'
import { listed, type ViewContext } from '../view-context.ts'

/** What measures cost by year, source, goal and body; undefined where none costs money. */
export function costsSection(context: ViewContext): PlanCostsSection | undefined {
  const { bySource, sources } = actionCosts(context)
  if (sources.length === 0) return undefined
  const actions = listed(context, 'action')
  return {
    unit: moneyUnitName(context),
    total: printAmount(context, bySource.total),
    cancelled: actions.some(({ data }) => data.status === 'cancelled'),
    bySource: actionCostBySource(context),
    byGoal: actionCostBy(
      context,
      groupedActions(context).map((group) => ({
        name: plainName(group.title),
        actions: group.actions.map(({ action }) => action),
      })),
    ),
    byBody: actionCostBy(
      context,
      listed(context, 'institution').map(({ id }) => ({
        name: nameOf(context, 'institution', id),
        actions: actions.filter(({ data }) => data.responsible === id),
      })),
    ),
    unfunded: unfundedGrid(context),
  }
}
