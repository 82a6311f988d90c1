import type { Entity } from '../../../model/definition.ts'
import type { Grid } from '../generated/definitions.ts'
import type { ActionPlanSection, ActionRow } from '../generated/strategy.ts'
import { valueOf } from '../figure-view.ts'
import { anchorOf, titleOf } from '../mention.ts'
import { line, type ViewContext } from '../view-context.ts'
import { groupedActions, type PlacedAction, type PlacedActions } from '../plan/action-groups.ts'
import { statusesOf } from '../print/figures.ts'
import { grid, sumOf } from '../print/grid.ts'
import { moneyUnitName, printMoney, printMoneyRow, roundMoney } from '../plan/money-unit.ts'
import { nameOf } from '../print/names.ts'
import { joinNames, nothing, plainName, printCount } from '../print/print.ts'
import type { RoundedTable } from '../print/round-table.ts'
import { printSpan } from '../print/span.ts'

type Action = Entity<'action'>

/** The action plan in the state form, by goal; undefined without actions. */
export function actionPlanSection(context: ViewContext): ActionPlanSection | undefined {
  const groups = groupedActions(context)
  const actions = groups.flatMap((group) => group.actions.map(({ action }) => action))
  if (actions.length === 0) return undefined
  const years = costYears(actions)
  const table = roundMoney(
    context,
    actions.map((action) => years.map((year) => costOf(action, year))),
  )
  return {
    unit: moneyUnitName(context),
    years,
    actions: actions.length,
    overview: overviewGrid(context, groups, years, table),
    groups: groups.map((group) => ({
      title: group.title,
      rows: group.actions.map((placed) =>
        actionRow(context, placed, { index: actions.indexOf(placed.action), years, table }),
      ),
    })),
    totals: years.length === 0 ? [] : printMoneyRow(context, [...table.columnTotals, table.total]),
    statuses: [...new Set(actions.flatMap(({ data }) => statusesOf(Object.values(data.cost ?? {}))))],
  }
}

function costYears(actions: readonly Action[]): readonly string[] {
  return [...new Set(actions.flatMap(({ data }) => Object.keys(data.cost ?? {})))].toSorted()
}

/** A cancelled measure costs nothing. */
function costOf({ data }: Action, year: string): number {
  const amount = data.status === 'cancelled' ? undefined : data.cost?.[year]
  return amount === undefined ? 0 : valueOf(amount)
}

interface CostPlace {
  readonly index: number
  readonly years: readonly string[]
  readonly table: RoundedTable
}

function actionRow(context: ViewContext, { no, action }: PlacedAction, { index, years, table }: CostPlace): ActionRow {
  const { data } = action
  const { phrases } = context.language
  const isFree = data.status === 'cancelled' || Object.keys(data.cost ?? {}).length === 0
  return {
    anchor: anchorOf('action', action.id),
    no,
    title: titleOf(context, action),
    form: line(context, data.form_of_completion, action, 'form_of_completion'),
    term: printSpan(context, [data.start, data.end]),
    responsible: joinNames([nameOf(context, 'institution', data.responsible)]),
    partners: joinNames((data.partners ?? []).map((id) => nameOf(context, 'institution', id))),
    status: data.status === undefined ? '' : phrases.text(`strategy.action-status.${data.status}`),
    costs: years.map((year, at) =>
      isFree || data.cost?.[year] === undefined ? nothing : printMoney(context, table.cells[index]?.[at] ?? 0),
    ),
    total: isFree ? nothing : printMoney(context, table.rowTotals[index] ?? 0),
    source: isFree ? phrases.text('strategy.action-plan.no-cost') : sourceName(context, action),
  }
}

/** Sources of the funding lines that the action names. */
function sourceName(context: ViewContext, { data }: Action): string {
  const { phrases } = context.language
  const sources = (data.funding ?? []).flatMap((id) => context.project.entities.funding.get(id)?.data.source ?? [])
  return sources.length === 0
    ? phrases.text('strategy.source.unattributed')
    : joinNames([...new Set(sources)].map((source) => phrases.text(`strategy.source.${source}`)))
}

/** What can be said of a measure, from its beginning to its end. */
export const actionStatuses = ['planned', 'running', 'delayed', 'done', 'cancelled'] as const

/** Measures of every goal by status, and what they cost. */
function overviewGrid(
  context: ViewContext,
  groups: readonly PlacedActions[],
  years: readonly string[],
  table: RoundedTable,
): Grid {
  const { phrases } = context.language
  const all = groups.flatMap(({ actions }) => actions)
  const shown = actionStatuses.filter((status) => all.some(({ action }) => action.data.status === status))
  const cells = (own: readonly PlacedAction[]): readonly string[] => [
    ...shown.map((status) => printCount(context, own.filter(({ action }) => action.data.status === status).length)),
    printCount(context, own.length),
    ...(years.length === 0
      ? []
      : [
          printMoney(
            context,
            sumOf(own, (placed) => table.rowTotals[all.indexOf(placed)] ?? 0),
          ),
        ]),
  ]
  return grid({
    columns: [
      ...shown.map((status) => plainName(phrases.text(`strategy.action-count.${status}`))),
      plainName(phrases.text('label.total')),
      ...(years.length === 0 ? [] : [plainName(moneyUnitName(context))]),
    ],
    rows: groups.map(({ title, actions }) => ({ name: plainName(title), cells: cells(actions) })),
    total: cells(all),
    statuses: statusesOf(all.flatMap(({ action }) => Object.values(action.data.cost ?? {}))),
  })
}
