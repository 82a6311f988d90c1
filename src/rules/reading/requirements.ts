import type { Entity, Id } from '../../model/definition.ts'
import type { Requirement } from '../../model/generated/role.ts'
import type { Project } from '../../model/project.ts'
import { groupBy } from '../../std/group-by.ts'

/** A requirement with its role and its index in `requires`. */
export interface Demand {
  readonly role: Entity<'role'>
  readonly requirement: Requirement
  readonly index: number
}

/** Every requirement of every role; what was withdrawn is required of nobody (withdrawn-competency-in-use names it). */
function demandsOf({ entities }: Project): readonly Demand[] {
  return [...entities.role.values()].flatMap((role) =>
    (role.data.requires ?? []).flatMap((requirement, index) =>
      entities.competency.get(requirement.competency)?.data.status === 'withdrawn'
        ? []
        : [{ role, requirement, index }],
    ),
  )
}

/** The requirements by the competency that they ask for. */
export function demandsByCompetency(project: Project): ReadonlyMap<Id, readonly Demand[]> {
  return groupBy(demandsOf(project), ({ requirement }) => requirement.competency)
}
