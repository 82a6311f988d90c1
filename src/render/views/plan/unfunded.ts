import type { Id } from '../../../model/definition.ts'
import { rational } from '../../../std/rational.ts'
import type { Grid } from '../generated/definitions.ts'
import { grid } from '../print/grid.ts'
import { nameOf } from '../print/names.ts'
import { nothing, plainName } from '../print/print.ts'
import type { ViewContext } from '../view-context.ts'
import { actionCosts, costOf } from './action-cost.ts'
import { groupedActions } from './action-groups.ts'
import { printMoneyRow, roundMoney } from './money-unit.ts'

/** Measures that cost money in a year for which no line of theirs is committed, and what they cost in these years; rounded so that it adds up. */
export function unfundedGrid(context: ViewContext): Grid {
  const years = unfundedYears(context)
  const measures = inPlanOrder(
    context,
    years.flatMap(({ unfunded }) => unfunded),
  )
  const isUnfunded = (measure: Id): readonly boolean[] => years.map(({ unfunded }) => unfunded.includes(measure))
  const table = roundMoney(
    context,
    measures.map((id) =>
      years.map(({ year, unfunded }) => (unfunded.includes(id) ? costOf(context, new Set([id]), year) : rational(0))),
    ),
  )
  const printed = (amounts: readonly number[], measure: Id): readonly string[] =>
    printMoneyRow(context, amounts).map((amount, year) => (isUnfunded(measure)[year] === false ? nothing : amount))
  return grid({
    columns: [
      ...years.map(({ year }) => plainName(String(year))),
      plainName(context.language.phrases.text('label.total')),
    ],
    rows: measures.map((id, row) => ({
      name: nameOf(context, 'action', id),
      cells: printed([...(table.cells[row] ?? []), table.rowTotals[row] ?? 0], id),
    })),
    total: printMoneyRow(context, [...table.columnTotals, table.total]),
    statuses: actionCosts(context).statuses,
  })
}

/** What all measures cost in the years for which no line of theirs is committed, in the unit of the project. */
export function unfundedTotal(context: ViewContext): number {
  return roundMoney(
    context,
    unfundedYears(context).map(({ unfundedCost }) => [unfundedCost]),
  ).total
}

function unfundedYears({ analysis }: ViewContext): ViewContext['analysis']['actionBudget']['years'] {
  return analysis.actionBudget.years.filter(({ unfunded }) => unfunded.length > 0)
}

/** Measures in the order of their numbers. */
function inPlanOrder(context: ViewContext, measures: readonly Id[]): readonly Id[] {
  return groupedActions(context)
    .flatMap(({ actions }) => actions)
    .toSorted((a, b) => a.no - b.no)
    .flatMap(({ action }) => (measures.includes(action.id) ? [action.id] : []))
}
