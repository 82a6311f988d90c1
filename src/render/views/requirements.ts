import type { Entity, Id } from '../../model/definition.ts'
import type { Mention } from './generated/definitions.ts'
import { groupBy } from '../../std/group-by.ts'
import { mention } from './mention.ts'
import { find, listed, once, type ViewContext } from './view-context.ts'

/** That a role requires a competency at a level. */
export interface Requirement {
  readonly role: Entity<'role'>
  readonly competency: Entity<'competency'>
  readonly level: number
  /** Place in the role's list. */
  readonly index: number
}

/** The requirements of a role in its own order, of competencies in force; of two for one competency the higher level counts. */
export function requirementsOf(context: ViewContext, role: Entity<'role'>): readonly Requirement[] {
  const highest = new Map<Id, Requirement>()
  for (const [index, { competency: id, level }] of (role.data.requires ?? []).entries()) {
    const competency = find(context, 'competency', id)
    const known = highest.get(id)
    if (competency !== undefined && isInForce(competency) && level > (known?.level ?? 0)) {
      highest.set(id, { role, competency, level, index: known?.index ?? index })
    }
  }
  return [...highest.values()]
}

/** All requirements, by role as listed. */
export function allRequirements(context: ViewContext): readonly Requirement[] {
  return once(context, 'requirements', () => listed(context, 'role').flatMap((role) => requirementsOf(context, role)))
}

/** Which roles require a competency at which level, in the order of the roles. */
export function rolesRequiring(context: ViewContext, competency: Id): readonly { role: Mention; level: number }[] {
  return requirementsFor(context, competency).map(({ role, level }) => ({
    role: mention(context, 'role', role.id),
    level,
  }))
}

/** The requirements for a competency, in the order of the roles. */
export function requirementsFor(context: ViewContext, competency: Id): readonly Requirement[] {
  const byCompetency = once(context, 'requirements by competency', () =>
    groupBy(allRequirements(context), (requirement) => requirement.competency.id),
  )
  return byCompetency.get(competency) ?? []
}

/**
 * Competencies in force, area by area, each as listed: those withdrawn are kept for the record, and counted and shown
 * nowhere.
 */
export function competenciesInForce(context: ViewContext): readonly Entity<'competency'>[] {
  return once(context, 'competencies in force', () => {
    const areas = new Map(listed(context, 'area').map(({ id }, index) => [id, index]))
    const place = ({ data }: Entity<'competency'>): number => areas.get(data.area) ?? areas.size
    return listed(context, 'competency')
      .filter(isInForce)
      .toSorted((a, b) => place(a) - place(b))
  })
}

function isInForce({ data }: Entity<'competency'>): boolean {
  return data.status !== 'withdrawn'
}

/** Competencies of an area, as listed. */
export function competenciesOf(context: ViewContext, area: Id): readonly Entity<'competency'>[] {
  const byArea = once(context, 'competencies by area', () =>
    groupBy(competenciesInForce(context), (competency) => competency.data.area),
  )
  return byArea.get(area) ?? []
}

/** Areas that hold a competency, as listed. */
export function usedAreas(context: ViewContext): readonly Entity<'area'>[] {
  const used = new Set(competenciesInForce(context).map((competency) => competency.data.area))
  return listed(context, 'area').filter((area) => used.has(area.id))
}
