import type { Entity } from '../../../model/definition.ts'
import type { ShortRoleSheet, ShortRoleSheetsSection } from '../generated/strategy.ts'
import { tierName } from '../framework/roles.ts'
import { postsFor, targetCount, targetYear } from '../head-count.ts'
import { anchorOf, titleOf } from '../mention.ts'
import { requirementsOf } from '../requirements.ts'
import { roleRequirement } from '../roles/role-requirement.ts'
import { listed, markdown, type ViewContext } from '../view-context.ts'
import { sumOf } from '../print/grid.ts'
import { namesOf, sortedNames } from '../print/names.ts'
import { digitsFor, printComputed, printCount } from '../print/print.ts'

/** A short sheet for every role; undefined without roles. */
export function roleSheetsSection(context: ViewContext): ShortRoleSheetsSection | undefined {
  const sheets = listed(context, 'role').map((role) => roleSheet(context, role))
  if (sheets.length === 0) return undefined
  return {
    sheets,
    target: targetYear(context),
    hasFigures: context.analysis.coverage.national.coverage !== undefined,
    hasCourses: context.project.entities.course.size > 0,
  }
}

function roleSheet(context: ViewContext, role: Entity<'role'>): ShortRoleSheet {
  const { data } = role
  const posts = postsFor(context, role.id)
  const path = context.analysis.paths.get(role.id)
  const figures = context.analysis.coverage.byRole.get(role.id)
  return {
    anchor: anchorOf('role', role.id),
    id: role.id,
    title: titleOf(context, role),
    purpose: markdown(context, data.purpose, role, 'purpose'),
    tier: tierName(context, data.tier),
    people:
      posts.length === 0
        ? ''
        : printCount(
            context,
            sumOf(posts, ({ current }) => current.value),
          ),
    target: targetCount(context, posts),
    institutions: sortedNames(
      context,
      'institution',
      posts.map(({ institution }) => institution.id),
    ),
    reportsTo: namesOf(context, 'role', data.reports_to === undefined ? [] : [data.reports_to]),
    careerTo: namesOf(context, 'role', data.career_to),
    path: namesOf(
      context,
      'course',
      path?.courses.map(({ course }) => course),
    ),
    days:
      path === undefined || path.courses.length === 0
        ? ''
        : printComputed(context, path.days, digitsFor([path.days.value])),
    requirements: requirementsOf(context, role).map((required) => roleRequirement(context, required)),
    statuses: figures?.coverage === undefined ? [] : [figures.status],
  }
}
