import { groupBy } from '../../../std/group-by.ts'
import type { RoleCompetenciesSection, RoleCompetencyGroup, RoleCompetencyRow } from '../generated/role-profile.ts'
import { nameOf, namesOf } from '../print/names.ts'
import { printDecimal, printDecimals, printShares } from '../print/print.ts'
import { requirementsOf, usedAreas, type Requirement } from '../requirements.ts'
import { roleRequirement } from '../roles/role-requirement.ts'
import type { ViewContext } from '../view-context.ts'
import { roleOf } from './role-of.ts'

/** The competencies of the role against what its people reach; undefined where it requires none. */
export function competenciesSection(context: ViewContext): RoleCompetenciesSection | undefined {
  const role = roleOf(context)
  const { national } = context.analysis.coverage
  const requirements = role === undefined ? [] : requirementsOf(context, role)
  if (requirements.length === 0) return undefined
  const byArea = groupBy(requirements, ({ competency }) => competency.data.area)
  const groups = usedAreas(context).flatMap(({ id }): readonly RoleCompetencyGroup[] => {
    const rows = (byArea.get(id) ?? []).map((requirement) => competencyRow(context, requirement))
    return rows.length === 0 ? [] : [{ area: nameOf(context, 'area', id).label, rows }]
  })
  const rows = groups.flatMap((group) => group.rows)
  return {
    groups,
    hasFigures: national.coverage !== undefined,
    hasCourses: rows.some(({ courses, others }) => courses !== '' || others.length > 0),
    coverage: printShares(context, national.coverage),
    meanGap: printDecimals(context, national.meanGap, 2),
    assessed: national.assessedCells,
    cells: national.cells,
    statuses: national.coverage === undefined ? [] : [national.status],
  }
}

function competencyRow(context: ViewContext, requirement: Requirement): RoleCompetencyRow {
  const { competency, level, importance, gap } = roleRequirement(context, requirement)
  const { byRoleAndCompetency } = context.analysis.coverage
  const figures = byRoleAndCompetency.get(`${requirement.role.id}/${requirement.competency.id}`)
  return {
    competency,
    level,
    importance,
    mean: printDecimal(context, figures?.meanLevel, 2),
    gap,
    ...closingCourses(context, requirement),
  }
}

/** Courses that lead to the level required: by their number in the path, those outside it by name. */
function closingCourses(
  context: ViewContext,
  { role, competency }: Requirement,
): Pick<RoleCompetencyRow, 'courses' | 'others'> {
  const path = context.analysis.paths.get(role.id)?.courses.map(({ course }) => course) ?? []
  const trace = context.analysis.traces.find((entry) => entry.role === role.id && entry.competency === competency.id)
  const courses = [...new Set(trace?.chains.flatMap((chain) => chain.courses))]
  const numbers = path.flatMap((course, index) => (courses.includes(course) ? [String(index + 1)] : []))
  const others = courses.filter((course) => !path.includes(course))
  return { courses: numbers.join(', '), others: namesOf(context, 'course', others) }
}
