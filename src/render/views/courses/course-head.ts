import type { Entity } from '../../../model/definition.ts'
import type { ShortCourseSheet } from '../generated/strategy.ts'
import { anchorOf, sourceNotes, titleOf } from '../mention.ts'
import { nameOf } from '../print/names.ts'
import { markdown, type ViewContext } from '../view-context.ts'

/** What every sheet of a course begins with, long or short: its aim and what it develops. */
export function courseHead(
  context: ViewContext,
  course: Entity<'course'>,
): Omit<ShortCourseSheet, 'facts' | 'statuses'> {
  const { data } = course
  return {
    anchor: anchorOf('course', course.id),
    id: course.id,
    title: titleOf(context, course),
    aim: markdown(context, data.aim, course, 'aim'),
    develops: data.develops.map(({ competency, from, to }) => ({
      competency: nameOf(context, 'competency', competency),
      from,
      to,
    })),
    notes: sourceNotes(context, data.sources),
  }
}
