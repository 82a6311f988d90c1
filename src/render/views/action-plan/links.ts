import type { Id } from '../../../model/definition.ts'
import type { PlanLinksSection } from '../generated/action-plan.ts'
import { nameOf, namesOf } from '../print/names.ts'
import { allPlaced } from '../plan/action-groups.ts'
import { find, type ViewContext } from '../view-context.ts'

/** What every measure serves, by what it is measured, what threatens it and which programme pays; undefined without measures. */
export function linksSection(context: ViewContext): PlanLinksSection | undefined {
  const rows = allPlaced(context).map(({ no, action }) => ({
    no,
    measure: nameOf(context, 'action', action.id),
    objective: nameOf(context, 'objective', action.data.objective),
    indicators: namesOf(context, 'indicator', action.data.indicators),
    risks: namesOf(context, 'risk', action.data.risks),
    programmes: namesOf(context, 'programme', programmesOf(context, action.data.funding ?? [])),
  }))
  return rows.length === 0 ? undefined : { rows }
}

/** The programmes to which the funding lines of a measure belong, each once. */
function programmesOf(context: ViewContext, funding: readonly Id[]): readonly Id[] {
  return [...new Set(funding.flatMap((id) => find(context, 'funding', id)?.data.programme ?? []))]
}
