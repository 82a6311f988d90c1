import type { Entity, Id } from '../../../model/definition.ts'
import { listed, once, type ViewContext } from '../view-context.ts'

/** An objective at its place in the tree. */
export interface PlacedObjective {
  readonly objective: Entity<'objective'>
  /** "2" for a goal, "2.1" for an objective below it. */
  readonly no: string
  readonly depth: number
  /** The goal at the top of its branch. */
  readonly goal: Id
}

/** Objectives without parent, as listed. */
export function topObjectives(context: ViewContext): readonly Entity<'objective'>[] {
  const known = context.project.entities.objective
  return listed(context, 'objective').filter(({ data }) => data.parent === undefined || !known.has(data.parent))
}

/** The tree of objectives from top to bottom, numbered; an objective on a cycle is left out. */
export function placedObjectives(context: ViewContext): readonly PlacedObjective[] {
  return once(context, 'placed objectives', () => {
    const below = (parent: PlacedObjective): readonly PlacedObjective[] =>
      listed(context, 'objective')
        .filter(({ data }) => data.parent === parent.objective.id)
        .flatMap((objective, index) => {
          const placed = { objective, no: `${parent.no}.${index + 1}`, depth: parent.depth + 1, goal: parent.goal }
          return [placed, ...below(placed)]
        })
    return topObjectives(context).flatMap((objective, index) => {
      const top = { objective, no: String(index + 1), depth: 0, goal: objective.id }
      return [top, ...below(top)]
    })
  })
}
