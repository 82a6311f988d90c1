import type { Entity, Id } from '../../model/definition.ts'
import type { Kind } from '../../model/kinds.ts'
import type { Project } from '../../model/project.ts'
import type { Figured, Reader } from '../../model/reader.ts'

/** Ids that concern a reader, by kind; a kind that is not named is kept whole. */
export type Kept = { readonly [K in Kind]?: ReadonlySet<Id> }

/** What concerns a role or an institution. */
export function keptFor(whole: Figured, { kind, id }: Reader): Kept {
  return kind === 'role' ? keptForRole(whole, id) : keptForInstitution(whole, id)
}

/** Its requirements, the courses of its path with what comes before them, and who posts it or teaches it. */
function keptForRole({ project, analysis }: Figured, role: Id): Kept {
  const { institution, course, pathway } = project.entities
  const competencies = requiredBy(project, [role])
  const courses = withPrerequisites(project, [
    ...analysis.traces.filter((trace) => trace.role === role).flatMap((trace) => trace.courses),
    ...(analysis.paths.get(role)?.courses ?? []).map((entry) => entry.course),
  ])
  const posting = [...institution.values()].filter(({ data }) => data.posts?.some((post) => post.role === role))
  const teaching = [...courses].flatMap((id) =>
    (course.get(id)?.data.offered_by ?? []).map((offer) => offer.institution),
  )
  return {
    role: new Set([role]),
    competency: competencies,
    course: courses,
    certificate: certificatesOf(project, courses),
    pathway: idsOf([...pathway.values()].filter(({ data }) => data.role === role)),
    institution: new Set([...posting.map((entry) => entry.id), ...teaching]),
    assessment: idsOf([...project.entities.assessment.values()].filter(({ data }) => data.role === role)),
    statistic: statisticsOf(project, undefined),
    ...keptNone,
  }
}

/** A role has no part of its own in plans, risks and programmes. */
const keptNone: Kept = {
  action: new Set(),
  indicator: new Set(),
  risk: new Set(),
  programme: new Set(),
  body: new Set(),
}

/** Its posts, the courses that it offers or that its people need, and its part in the plan. */
function keptForInstitution({ project, analysis }: Figured, id: Id): Kept {
  const { entities } = project
  const own = entities.institution.get(id)
  const roles = new Set((own?.data.posts ?? []).map((post) => post.role))
  const offered = [...entities.course.values()].filter(({ data }) =>
    data.offered_by?.some((offer) => offer.institution === id),
  )
  const courses = withPrerequisites(project, [
    ...idsOf(offered),
    ...analysis.traces.filter((trace) => roles.has(trace.role)).flatMap((trace) => trace.courses),
  ])
  const taught = offered.flatMap(({ data }) => data.develops.map((outcome) => outcome.competency))
  return {
    institution: new Set([id]),
    role: roles,
    competency: new Set([...requiredBy(project, roles), ...taught]),
    course: courses,
    certificate: certificatesOf(project, courses),
    pathway: idsOf([...entities.pathway.values()].filter(({ data }) => roles.has(data.role))),
    assessment: idsOf([...entities.assessment.values()].filter(({ data }) => data.institution === id)),
    action: idsOf(
      [...entities.action.values()].filter(({ data }) => data.responsible === id || data.partners?.includes(id)),
    ),
    indicator: idsOf([...entities.indicator.values()].filter(({ data }) => data.owner === id)),
    risk: idsOf([...entities.risk.values()].filter(({ data }) => data.owner === id)),
    programme: idsOf(
      [...entities.programme.values()].filter(
        ({ data }) =>
          data.donors.includes(id) ||
          data.implementer === id ||
          data.activities?.some((activity) => activity.institution === id),
      ),
    ),
    statistic: statisticsOf(project, id),
    body: idsOf(
      [...entities.body.values()].filter(({ data }) => data.members?.some((member) => member.institution === id)),
    ),
  }
}

/** What was counted in the whole country or by the institution. */
function statisticsOf({ entities }: Project, institution: Id | undefined): ReadonlySet<Id> {
  return idsOf(
    [...entities.statistic.values()].filter(
      ({ data }) => data.institution === undefined || data.institution === institution,
    ),
  )
}

function requiredBy(project: Project, roles: Iterable<Id>): ReadonlySet<Id> {
  return new Set(
    [...roles].flatMap((id) =>
      (project.entities.role.get(id)?.data.requires ?? []).map(({ competency }) => competency),
    ),
  )
}

/** Courses and all that must be taken before them. */
function withPrerequisites({ entities }: Project, ids: readonly Id[]): ReadonlySet<Id> {
  const found = new Set<Id>()
  const open = [...ids]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    open.push(...(entities.course.get(id)?.data.prerequisites?.courses ?? []))
  }
  return found
}

function certificatesOf({ entities }: Project, courses: ReadonlySet<Id>): ReadonlySet<Id> {
  return new Set([...courses].flatMap((id) => entities.course.get(id)?.data.certificate ?? []))
}

function idsOf(entities: readonly Entity[]): ReadonlySet<Id> {
  return new Set(entities.map(({ id }) => id))
}
