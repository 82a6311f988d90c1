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

/** Every requirement of every role. */
function demandsOf({ entities }: Project): readonly Demand[] {
  return [...entities.role.values()].flatMap((role) =>
    (role.data.requires ?? []).map((requirement, index) => ({ role, requirement, index })),
  )
}

/** The requirements by the competency that they ask for. */
export function demandsByCompetency(project: Project): ReadonlyMap<Id, readonly Demand[]> {
  return groupBy(demandsOf(project), ({ requirement }) => requirement.competency)
}
