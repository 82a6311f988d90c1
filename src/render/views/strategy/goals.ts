import type { Id } from '../../../model/definition.ts'
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
    rows: placed.map((entry) => goalRow(context, entry, placed)),
  }
  const isEmpty = view.vision + view.mission + view.principles + view.results === '' && placed.length === 0
  return isEmpty ? undefined : view
}

/** An objective with its indicators and measures; a goal counts those of the objectives below it too. */
function goalRow(
  context: ViewContext,
  { objective, no, depth, goal }: PlacedObjective,
  placed: readonly PlacedObjective[],
): GoalRow {
  const { id, data } = objective
  const counted =
    depth === 0 ? placed.filter((entry) => entry.goal === goal).map((entry) => entry.objective) : [objective]
  const ids = new Set<Id | undefined>(counted.map((entry) => entry.id))
  const measured = listed(context, 'indicator').filter((indicator) => ids.has(indicator.data.objective))
  const named = counted.flatMap((entry) => entry.data.indicators ?? [])
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
    indicators: new Set([...measured.map((indicator) => indicator.id), ...named]).size,
    actions: listed(context, 'action').filter((action) => ids.has(action.data.objective)).length,
  }
}
