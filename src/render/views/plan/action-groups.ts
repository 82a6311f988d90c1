import type { Entity } from '../../../model/definition.ts'
import { titleOf } from '../mention.ts'
import { listed, wholeOf, type ViewContext } from '../view-context.ts'
import { placedObjectives } from './objectives.ts'

/** A measure with its number in the plan. */
export interface PlacedAction {
  readonly no: number
  readonly action: Entity<'action'>
}

/** Measures of a goal. */
export interface PlacedActions {
  readonly title: string
  readonly actions: readonly PlacedAction[]
}

/** Measures in the order of the tree of objectives, then as listed, by goal; without goal they come last. An extract keeps the numbers of the whole plan. */
export function groupedActions(context: ViewContext): readonly PlacedActions[] {
  const placed = placedObjectives(context)
  const places = new Map(placed.map(({ objective }, index) => [objective.id, index]))
  const goals = new Map(placed.map(({ objective, goal }) => [objective.id, goal]))
  const ordered = listed(wholeOf(context), 'action').toSorted(
    (a, b) => (places.get(a.data.objective) ?? placed.length) - (places.get(b.data.objective) ?? placed.length),
  )
  const numbered = ordered
    .map((action, index) => ({ no: index + 1, action }))
    .filter(({ action }) => context.project.entities.action.has(action.id))
  const groups = placed
    .filter(({ depth }) => depth === 0)
    .map(({ objective }) => ({
      title: titleOf(context, objective),
      actions: numbered.filter(({ action }) => goals.get(action.data.objective) === objective.id),
    }))
  const rest = {
    title: context.language.phrases.text('strategy.action-plan.rest'),
    actions: numbered.filter(({ action }) => !goals.has(action.data.objective)),
  }
  return [...groups, rest].filter(({ actions }) => actions.length > 0)
}

/** All measures in the order of their numbers. */
export function allPlaced(context: ViewContext): readonly PlacedAction[] {
  return groupedActions(context).flatMap(({ actions }) => actions)
}
