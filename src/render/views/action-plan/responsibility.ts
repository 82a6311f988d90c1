import type { ResponsibilitySection } from '../generated/action-plan.ts'
import { nameOf } from '../print/names.ts'
import { allPlaced, type PlacedAction } from '../plan/action-groups.ts'
import { listed, type ViewContext } from '../view-context.ts'

/** The measures of every body that answers for one or helps in one; undefined without measures. */
export function responsibilitySection(context: ViewContext): ResponsibilitySection | undefined {
  const placed = allPlaced(context)
  const rows = listed(context, 'institution').flatMap(({ id }) => {
    const leads = placed.filter(({ action }) => action.data.responsible === id)
    const helps = placed.filter(({ action }) => action.data.partners?.includes(id))
    if (leads.length + helps.length === 0) return []
    const last = leads
      .map(({ action }) => action.data.end)
      .toSorted(byTime)
      .at(-1)
    return [
      {
        body: nameOf(context, 'institution', id),
        leads: numbersOf(leads),
        helps: numbersOf(helps),
        last: last === undefined ? '' : context.language.date(last),
      },
    ]
  })
  return rows.length === 0 ? undefined : { rows }
}

function numbersOf(placed: readonly PlacedAction[]): string {
  return placed.map(({ no }) => no).join(', ')
}

/** Days (2027-03-31) and quarters (2027-Q1) by when they end. */
function byTime(a: string, b: string): number {
  return endOf(a) - endOf(b)
}

function endOf(time: string): number {
  const [, year = '0', quarter, month = '1', day = '31'] = /^(\d{4})-(?:Q(\d)|(\d{2})(?:-(\d{2}))?)$/.exec(time) ?? []
  return Number(year) * 10_000 + (quarter === undefined ? Number(month) : Number(quarter) * 3) * 100 + Number(day)
}
