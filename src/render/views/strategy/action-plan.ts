import type { Entity } from '../../../model/definition.ts'
import type { ActionGroup, ActionPlanSection, ActionRow } from '../generated/strategy.ts'
import { rational, type Rational } from '../../../std/rational.ts'
import { valueOf } from '../figure-view.ts'
import { anchorOf, titleOf } from '../mention.ts'
import { line, listed, type ViewContext } from '../view-context.ts'
import { statusesOf } from './figures.ts'
import { currencyOf, millionDigits, printMillion } from './money.ts'
import { nameOf } from './names.ts'
import { placedObjectives } from './objectives.ts'
import { joinNames, nothing } from './print.ts'
import { roundTable, type RoundedTable } from './round-table.ts'

type Action = Entity<'action'>

/** The action plan in the state form, by goal; undefined without actions. */
export function actionPlanSection(context: ViewContext): ActionPlanSection | undefined {
  const actions = orderedActions(context)
  if (actions.length === 0) return undefined
  const years = costYears(actions)
  const table = roundTable(
    actions.map((action) => years.map((year) => millionsOf(action, year))),
    millionDigits,
  )
  const rows = actions.map((action, index) => actionRow(context, action, { index, years, table }))
  return {
    currency: currencyOf(context),
    years,
    actions: actions.length,
    groups: groupRows(context, actions, rows),
    totals: years.length === 0 ? [] : [...table.columnTotals, table.total].map((value) => printMillion(context, value)),
    statuses: [...new Set(actions.flatMap(({ data }) => statusesOf(Object.values(data.cost ?? {}))))],
  }
}

/** Actions in the order of the tree of objectives, then as listed. */
function orderedActions(context: ViewContext): readonly Action[] {
  const places = new Map(placedObjectives(context).map(({ objective }, index) => [objective.id, index]))
  const place = ({ data }: Action): number => places.get(data.objective) ?? places.size
  return listed(context, 'action').toSorted((a, b) => place(a) - place(b))
}

function costYears(actions: readonly Action[]): readonly string[] {
  return [...new Set(actions.flatMap(({ data }) => Object.keys(data.cost ?? {})))].toSorted()
}

function millionsOf({ data }: Action, year: string): Rational {
  const amount = data.cost?.[year]
  return rational(amount === undefined ? 0 : valueOf(amount) / 1_000_000)
}

interface CostPlace {
  readonly index: number
  readonly years: readonly string[]
  readonly table: RoundedTable
}

function actionRow(context: ViewContext, action: Action, { index, years, table }: CostPlace): ActionRow {
  const { data } = action
  const { phrases, date } = context.language
  const isFree = Object.keys(data.cost ?? {}).length === 0
  return {
    anchor: anchorOf('action', action.id),
    no: index + 1,
    title: titleOf(context, action),
    form: line(context, data.form_of_completion, action, 'form_of_completion'),
    term:
      data.start === data.end
        ? date(data.end)
        : phrases.text('strategy.unit.span', { from: date(data.start), to: date(data.end) }),
    responsible: joinNames([nameOf(context, 'institution', data.responsible)]),
    partners: joinNames((data.partners ?? []).map((id) => nameOf(context, 'institution', id))),
    status: data.status === undefined ? '' : phrases.text(`strategy.action-status.${data.status}`),
    costs: years.map((year, at) =>
      data.cost?.[year] === undefined ? nothing : printMillion(context, table.cells[index]?.[at] ?? 0),
    ),
    total: isFree ? nothing : printMillion(context, table.rowTotals[index] ?? 0),
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

function groupRows(
  context: ViewContext,
  actions: readonly Action[],
  rows: readonly ActionRow[],
): readonly ActionGroup[] {
  const placed = placedObjectives(context)
  const goalOf = new Map(placed.map(({ objective, goal }) => [objective.id, goal]))
  const groups = placed
    .filter(({ depth }) => depth === 0)
    .map(({ objective, no }) => ({
      no,
      title: titleOf(context, objective),
      rows: rows.filter((_, index) => goalOf.get(actions[index]?.data.objective ?? '') === objective.id),
    }))
  const lost = rows.filter((_, index) => !goalOf.has(actions[index]?.data.objective ?? ''))
  const other = { no: '', title: context.language.phrases.text('strategy.action-plan.rest'), rows: lost }
  return [...groups, other].filter((group) => group.rows.length > 0)
}
