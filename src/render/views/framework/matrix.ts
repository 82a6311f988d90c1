import type { Entity } from '../../../model/definition.ts'
import type { AreaMatrix, MatrixGroup, MatrixSection } from '../generated/framework.ts'
import { mention, mentions, titleOf } from '../mention.ts'
import { allRequirements, competenciesOf, usedAreas, type Requirement } from '../requirements.ts'
import { scaleLevels } from '../scale-levels.ts'
import { listed, type ViewContext } from '../view-context.ts'

/** The master matrix: every competency against every role, and area by area the other way round. */
export function matrixSection(context: ViewContext): MatrixSection | undefined {
  const requirements = allRequirements(context)
  if (requirements.length === 0) return undefined
  const roles = listed(context, 'role').filter((role) => requirements.some((entry) => entry.role.id === role.id))
  const levels = new Map(
    requirements.map((entry) => [cellKey(entry.role.id, entry.competency.id), String(entry.level)]),
  )
  const cell = (role: string, competency: string): string => levels.get(cellKey(role, competency)) ?? ''
  return {
    wide: roles.length > portraitColumns,
    roles: mentions(
      context,
      'role',
      roles.map((role) => role.id),
    ),
    groups: usedAreas(context).map((area) => group(context, area, roles, cell)),
    areas: usedAreas(context).flatMap((area) => areaMatrix(context, area, requirements, cell)),
    levels: scaleLevels(context),
    requirements: requirements.length,
  }
}

/** Narrow columns that fit beside the names of competencies on a page in portrait format. */
const portraitColumns = 14

type Cell = (role: string, competency: string) => string

function cellKey(role: string, competency: string): string {
  return `${role} ${competency}`
}

function group(context: ViewContext, area: Entity<'area'>, roles: readonly Entity<'role'>[], cell: Cell): MatrixGroup {
  return {
    area: titleOf(context, area),
    rows: competenciesOf(context, area.id).map((competency) => {
      const cells = roles.map((role) => cell(role.id, competency.id))
      return { competency: mention(context, 'competency', competency.id), cells }
    }),
  }
}

/** Only roles that require something in the area have a row. */
function areaMatrix(
  context: ViewContext,
  area: Entity<'area'>,
  requirements: readonly Requirement[],
  cell: Cell,
): readonly AreaMatrix[] {
  const competencies = competenciesOf(context, area.id)
  const roles = listed(context, 'role').filter((role) =>
    requirements.some((entry) => entry.role.id === role.id && entry.competency.data.area === area.id),
  )
  if (roles.length === 0) return []
  return [
    {
      id: area.id,
      title: titleOf(context, area),
      competencies: mentions(
        context,
        'competency',
        competencies.map((competency) => competency.id),
      ),
      rows: roles.map((role) => ({
        role: mention(context, 'role', role.id),
        cells: competencies.map((competency) => cell(role.id, competency.id)),
      })),
    },
  ]
}
