import type { Entity } from '../../../model/definition.ts'
import type { FigureStatus } from '../figure-view.ts'
import { masterMatrix } from '../framework/matrix.ts'
import type { Grid } from '../generated/definitions.ts'
import type { TargetGroupsSection } from '../generated/strategy.ts'
import { postCounts, targetCount, targetYear } from '../head-count.ts'
import { allRequirements, competenciesInForce, usedAreas } from '../requirements.ts'
import { listed, prose, type ViewContext } from '../view-context.ts'
import { grid, sumOf } from '../print/grid.ts'
import { employers } from '../institutions/institution-facts.ts'
import { nameOf } from '../print/names.ts'
import { plainName, printCount } from '../print/print.ts'

/** Roles with their people and what they must be able to do; undefined without roles. */
export function targetGroupsSection(context: ViewContext): TargetGroupsSection | undefined {
  const { entities } = context.project
  if (entities.role.size === 0) return undefined
  const posts = postCounts(context)
  const target = posts.some((post) => post.target.form !== 'none') ? targetYear(context) : ''
  const matrix = masterMatrix(context, mostMatrixCells)
  return {
    prose: prose(context, 'target_groups'),
    people: printCount(
      context,
      sumOf(posts, ({ current }) => current.value),
    ),
    roles: entities.role.size,
    institutions: employers(context).length,
    requirements: allRequirements(context).length,
    competencies: competenciesInForce(context).length,
    target,
    targetPeople: targetCount(context, posts),
    posts: postGrid(context, target),
    areas: areaGrid(context),
    ...(matrix === undefined ? {} : { matrix }),
  }
}

/** About eight pages: a longer matrix stands in the framework alone. */
const mostMatrixCells = 4_000

/** People by role and institution, and the target of the role where any has one. */
export function postGrid(context: ViewContext, target: string): Grid {
  const { phrases } = context.language
  const posts = postCounts(context)
  const institutions = employers(context)
  const roles = listed(context, 'role').filter(({ id }) => posts.some((post) => post.role === id))
  const cells = (own: typeof posts): readonly string[] => [
    ...counts(own).map((value) => (value === 0 ? '' : printCount(context, value))),
    ...(target === '' ? [] : [targetCount(context, own)]),
  ]
  const counts = (own: typeof posts): readonly number[] => [
    ...institutions.map(({ id }) =>
      sumOf(
        own.filter(({ institution }) => institution.id === id),
        ({ current }) => current.value,
      ),
    ),
    sumOf(own, ({ current }) => current.value),
  ]
  return grid({
    columns: [
      ...institutions.map(({ id }) => nameOf(context, 'institution', id)),
      plainName(phrases.text('label.total')),
      ...(target === '' ? [] : [plainName(phrases.text('strategy.column.target', { year: target }))]),
    ],
    rows: roles.map(({ id }) => ({
      name: nameOf(context, 'role', id),
      cells: cells(posts.filter((post) => post.role === id)),
    })),
    total: cells(posts),
    statuses: posts.flatMap((post): readonly FigureStatus[] => [...post.current.statuses, ...post.target.statuses]),
  })
}

/** By role and area: the highest level required, and of how many competencies. */
export function areaGrid(context: ViewContext): Grid {
  const requirements = allRequirements(context)
  const areas = usedAreas(context)
  const cell = (role: Entity<'role'>, area: string): string => {
    const own = requirements.filter((entry) => entry.role.id === role.id && entry.competency.data.area === area)
    return own.length === 0 ? '' : `${Math.max(...own.map(({ level }) => level))} (${own.length})`
  }
  return grid({
    columns: [
      ...areas.map(({ id }) => nameOf(context, 'area', id)),
      plainName(context.language.phrases.text('strategy.column.all')),
    ],
    rows: listed(context, 'role')
      .filter(({ id }) => requirements.some((entry) => entry.role.id === id))
      .map((role) => ({
        name: nameOf(context, 'role', role.id),
        cells: [
          ...areas.map(({ id }) => cell(role, id)),
          printCount(context, requirements.filter((entry) => entry.role.id === role.id).length),
        ],
      })),
  })
}
