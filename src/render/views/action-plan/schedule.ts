import type { ScheduleRow, ScheduleSection } from '../generated/action-plan.ts'
import { nameOf } from '../print/names.ts'
import { allPlaced, type PlacedAction } from '../plan/action-groups.ts'
import { listed, type ViewContext } from '../view-context.ts'

/** When measures run and which come before; undefined without measures. */
export function scheduleSection(context: ViewContext): ScheduleSection | undefined {
  const placed = allPlaced(context)
  if (placed.length === 0) return undefined
  const numbers = new Map(placed.map(({ no, action }) => [action.id, no]))
  return {
    milestones: listed(context, 'action').filter(({ data }) => data.milestone === true).length,
    rows: placed.map((entry) => scheduleRow(context, entry, numbers)),
  }
}

function scheduleRow(
  context: ViewContext,
  { no, action }: PlacedAction,
  numbers: ReadonlyMap<string, number>,
): ScheduleRow {
  const { phrases, date } = context.language
  const { data } = action
  const after = (data.depends_on ?? []).flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b)
  return {
    no,
    measure: nameOf(context, 'action', action.id),
    start: date(data.start),
    end: date(data.end),
    after: after.join(', '),
    milestone: data.milestone === true,
    status: data.status === undefined ? '' : phrases.text(`strategy.action-status.${data.status}`),
  }
}
