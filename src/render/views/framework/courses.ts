import type { CoursesSection } from '../generated/framework.ts'
import { anchorOf, mention, mentions, titleOf } from '../mention.ts'
import { listed, type ViewContext } from '../view-context.ts'
import { courseDays } from '../courses/course-days.ts'
import { deliveryMode } from '../courses/delivery-mode.ts'

/** The courses that lead to the competencies; undefined when there is none. */
export function coursesSection(context: ViewContext): CoursesSection | undefined {
  const rows = listed(context, 'course').map((course) => ({
    anchor: anchorOf('course', course.id),
    title: titleOf(context, course),
    days: courseDays(context, course),
    mode: deliveryMode(context, course.data.mode),
    develops: course.data.develops.map(({ competency, from, to }) => ({
      competency: mention(context, 'competency', competency),
      from,
      to,
    })),
    offeredBy: mentions(
      context,
      'institution',
      (course.data.offered_by ?? []).map((offer) => offer.institution),
    ),
  }))
  return rows.length === 0 ? undefined : { rows }
}
