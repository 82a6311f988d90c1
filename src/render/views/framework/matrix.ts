import type { Entity, Id } from '../../../model/definition.ts'
import type { MasterMatrix, MatrixGroup } from '../generated/definitions.ts'
import type { AreaMatrix, MatrixSection } from '../generated/framework.ts'
import { groupBy } from '../../../std/group-by.ts'
import { mention, mentions, titleOf } from '../mention.ts'
import {
  allRequirements,
  competenciesInForce,
  competenciesOf,
  requirementsFor,
  usedAreas,
  type Requirement,
} from '../requirements.ts'
import { scaleLevels } from '../scale-levels.ts'
import { listed, type ViewContext } from '../view-context.ts'

/**
 * The master matrix: every competency against every role, and area by area the other way round. A master matrix that nobody
 * could read is left out; the matrices of the areas hold the same levels, each for the roles that require something there.
 */
export function matrixSection(context: ViewContext): MatrixSection | undefined {
  const requirements = allRequirements(context)
  if (requirements.length === 0) return undefined
  const levels = levelsByRole(requirements)
  const roles = rolesOf(context, levels)
  const master = masterMatrix(context, mostCells)
  return {
    ...(master === undefined ? {} : { master }),
    cells: roles.length * competenciesInForce(context).length,
    areas: usedAreas(context).flatMap((area) => areaMatrix(context, area, roles, levels)),
    levels: scaleLevels(context).filter(({ n }) => n > 0),
    requirements: requirements.length,
  }
}

/** Every competency against every role that requires any; undefined where it would have more cells than these, or none. */
export function masterMatrix(context: ViewContext, most: number): MasterMatrix | undefined {
  const levels = levelsByRole(allRequirements(context))
  const roles = rolesOf(context, levels)
  const cells = roles.length * competenciesInForce(context).length
  if (cells === 0 || cells > most) return undefined
  return {
    wide: roles.length > portraitColumns,
    roles: mentions(
      context,
      'role',
      roles.map((role) => role.id),
    ),
    groups: usedAreas(context).map((area) => group(context, area, roles, levels)),
  }
}

function rolesOf(context: ViewContext, levels: Levels): readonly Entity<'role'>[] {
  return listed(context, 'role').filter((role) => levels.has(role.id))
}

/** Narrow columns that fit beside the names of competencies on a page in portrait format. */
const portraitColumns = 14
/** About 300 pages of a master matrix. */
const mostCells = 150_000

/** Levels by role, then by competency. */
type Levels = ReadonlyMap<Id, ReadonlyMap<Id, number>>

function levelsByRole(requirements: readonly Requirement[]): Levels {
  const byRole = groupBy(requirements, ({ role }) => role.id)
  return new Map(
    [...byRole].map(([role, own]) => [role, new Map(own.map(({ competency, level }) => [competency.id, level]))]),
  )
}

function cell(levels: Levels, role: Entity<'role'>, competency: Entity<'competency'>): string {
  return String(levels.get(role.id)?.get(competency.id) ?? '')
}

function group(
  context: ViewContext,
  area: Entity<'area'>,
  roles: readonly Entity<'role'>[],
  levels: Levels,
): MatrixGroup {
  return {
    area: titleOf(context, area),
    rows: competenciesOf(context, area.id).map((competency) => ({
      competency: mention(context, 'competency', competency.id),
      cells: roles.map((role) => cell(levels, role, competency)),
    })),
  }
}

/** Only roles that require something in the area have a row. */
function areaMatrix(
  context: ViewContext,
  area: Entity<'area'>,
  roles: readonly Entity<'role'>[],
  levels: Levels,
): readonly AreaMatrix[] {
  const competencies = competenciesOf(context, area.id)
  const requiring = new Set(competencies.flatMap(({ id }) => requirementsFor(context, id).map(({ role }) => role.id)))
  const concerned = roles.filter((role) => requiring.has(role.id))
  if (concerned.length === 0) return []
  return [
    {
      id: area.id,
      title: titleOf(context, area),
      competencies: mentions(
        context,
        'competency',
        competencies.map((competency) => competency.id),
      ),
      rows: concerned.map((role) => ({
        role: mention(context, 'role', role.id),
        cells: competencies.map((competency) => cell(levels, role, competency)),
      })),
    },
  ]
}
