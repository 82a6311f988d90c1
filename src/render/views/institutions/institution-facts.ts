import type { Entity } from '../../../model/definition.ts'
import { listed, once, type ViewContext } from '../view-context.ts'

/** Institutions with posts, as listed. */
export function employers(context: ViewContext): readonly Entity<'institution'>[] {
  return listed(context, 'institution').filter(({ data }) => (data.posts ?? []).length > 0)
}

/** An offer of a course at an institution. */
export interface CourseOffer {
  readonly course: Entity<'course'>
  readonly institution: string
  readonly status: 'running' | 'planned' | 'pilot' | 'dormant'
}

/** All offers, by course as listed. */
export function courseOffers(context: ViewContext): readonly CourseOffer[] {
  return once(context, 'offers', () =>
    listed(context, 'course').flatMap((course) =>
      (course.data.offered_by ?? [])
        .filter(({ institution }) => context.project.entities.institution.has(institution))
        .map(({ institution, status }) => ({ course, institution, status: status ?? 'running' })),
    ),
  )
}

/** Institutions that offer a course, as listed. */
export function offerers(context: ViewContext): readonly Entity<'institution'>[] {
  const ids = new Set(courseOffers(context).map(({ institution }) => institution))
  return listed(context, 'institution').filter(({ id }) => ids.has(id))
}
