import type { Affected, EntityChange } from '../model/changes.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Id } from '../model/definition.ts'
import type { Kind } from '../model/kinds.ts'
import type { Project } from '../model/project.ts'
import { naturalOrder } from '../std/natural-order.ts'

/**
 * Whom changes of content concern: the roles that changed or require a competency that changed, the courses that changed
 * or develop one, and the institutions that changed or post these roles. Mere wording concerns nobody.
 */
export function findAffected(changes: readonly EntityChange[], project: Project, analysis: Analysis): Affected {
  const weighty = changes.filter(({ weight }) => weight !== 'editorial')
  const changed = (kind: Kind): ReadonlySet<Id> =>
    new Set(weighty.filter((entry) => entry.kind === kind).map(({ id }) => id))
  const competencies = changed('competency')
  const { role, course } = project.entities
  const requiring = [...role.values()].filter(({ data }) =>
    data.requires?.some(({ competency }) => competencies.has(competency)),
  )
  const developing = [...course.values()].filter(({ data }) =>
    data.develops.some(({ competency }) => competencies.has(competency)),
  )
  const roles = union(changed('role'), requiring)
  const posts = analysis.posts.filter((post) => roles.has(post.role))
  return {
    roles: ordered(roles),
    competencies: ordered(competencies),
    courses: ordered(union(changed('course'), developing)),
    institutions: ordered(new Set([...changed('institution'), ...posts.map(({ institution }) => institution)])),
    people: posts.reduce((sum, { headcount }) => sum + headcount, 0),
  }
}

function union(ids: ReadonlySet<Id>, entities: readonly { readonly id: Id }[]): ReadonlySet<Id> {
  return new Set([...ids, ...entities.map(({ id }) => id)])
}

function ordered(ids: ReadonlySet<Id>): readonly Id[] {
  return [...ids].toSorted(naturalOrder)
}
