import type { GoalRow, GoalsSection } from '../generated/strategy.ts'
import { anchorOf, titleOf } from '../mention.ts'
import { listed, markdown, prose, type ViewContext } from '../view-context.ts'
import { namesOf } from '../print/names.ts'
import { placedObjectives, type PlacedObjective } from '../plan/objectives.ts'

/** Where the strategy leads; undefined when the project names neither vision nor objective. */
export function goalsSection(context: ViewContext): GoalsSection | undefined {
  const placed = placedObjectives(context)
  const goals = placed.filter(({ depth }) => depth === 0).length
  const view: GoalsSection = {
    vision: prose(context, 'vision'),
    mission: prose(context, 'mission'),
    principles: prose(context, 'principles'),
    results: prose(context, 'expected_results'),
    goals,
    objectives: placed.length - goals,
    rows: placed.map((entry) => goalRow(context, entry)),
  }
  const isEmpty = view.vision + view.mission + view.principles + view.results === '' && placed.length === 0
  return isEmpty ? undefined : view
}

function goalRow(context: ViewContext, { objective, no, depth }: PlacedObjective): GoalRow {
  const { id, data } = objective
  const measured = listed(context, 'indicator')
    .filter((indicator) => indicator.data.objective === id)
    .map((indicator) => indicator.id)
  return {
    anchor: anchorOf('objective', id),
    no,
    title: titleOf(context, objective),
    isGoal: depth === 0,
    rationale: markdown(context, data.rationale, objective, 'rationale'),
    plans: namesOf(
      context,
      'legal-instrument',
      data.aligns_with?.map(({ plan }) => plan),
    ),
    indicators: new Set([...measured, ...(data.indicators ?? [])]).size,
    actions: listed(context, 'action').filter((action) => action.data.objective === id).length,
  }
}
