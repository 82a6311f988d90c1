import type { Entity } from '../../../model/definition.ts'
import { valueOf } from '../figure-view.ts'
import type { BriefTasksSection, TaskRow } from '../generated/institution-brief.ts'
import { titleOf } from '../mention.ts'
import { groupedActions, type PlacedAction } from '../plan/action-groups.ts'
import { moneyUnitName, printMoney, roundMoney } from '../plan/money-unit.ts'
import { sumOf } from '../print/grid.ts'
import { statusesOf } from '../print/figures.ts'
import { nothing } from '../print/print.ts'
import { printSpan } from '../print/span.ts'
import { line, type ViewContext } from '../view-context.ts'
import { institutionOf } from './institution-of.ts'

/** The measures of the action plan in which the institution has a part, with their numbers there; undefined without any. */
export function tasksSection(context: ViewContext): BriefTasksSection | undefined {
  const id = institutionOf(context)?.id
  const placed = groupedActions(context)
    .flatMap(({ actions }) => actions)
    .toSorted((a, b) => a.no - b.no)
  if (id === undefined || placed.length === 0) return undefined
  const isOwn = ({ action }: PlacedAction): boolean => action.data.responsible === id
  const own = placed.filter(isOwn)
  const costs = roundMoney(
    context,
    placed.map((entry) => [isOwn(entry) ? costOf(entry.action) : 0]),
  )
  const figures = own.flatMap(({ action }) => Object.values(action.data.cost ?? {}))
  return {
    responsible: own.length,
    partner: placed.length - own.length,
    unit: moneyUnitName(context),
    rows: placed.map((entry, index) =>
      taskRow(context, entry, isOwn(entry) ? printMoney(context, costs.rowTotals[index] ?? 0) : nothing),
    ),
    total: figures.length === 0 ? '' : printMoney(context, costs.total),
    statuses: [...new Set(statusesOf(figures))],
  }
}

function taskRow(context: ViewContext, { no, action }: PlacedAction, cost: string): TaskRow {
  const { phrases } = context.language
  const { start, end } = action.data
  const isFree = Object.keys(action.data.cost ?? {}).length === 0
  return {
    no,
    title: titleOf(context, action),
    part: phrases.text(`institution-brief.part.${cost === nothing ? 'partner' : 'responsible'}`),
    term: printSpan(context, [start, end]),
    form: line(context, action.data.form_of_completion, action, 'form_of_completion'),
    cost: isFree ? nothing : cost,
  }
}

function costOf({ data }: Entity<'action'>): number {
  return sumOf(Object.values(data.cost ?? {}), valueOf)
}
