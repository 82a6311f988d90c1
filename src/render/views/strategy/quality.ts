import type { Entity, Id } from '../../../model/definition.ts'
import type { QualityRow } from '../generated/strategy.ts'
import { namesOf } from '../print/names.ts'
import { nothing, printCount, printShare } from '../print/print.ts'
import { listed, type ViewContext } from '../view-context.ts'

type Course = Entity<'course'>

/** For how many courses each safeguard of quality is in place; nothing without courses. */
export function qualityRows(context: ViewContext): readonly QualityRow[] {
  const courses = listed(context, 'course')
  if (courses.length === 0) return []
  const observed = observedCourses(context)
  const { phrases } = context.language
  return Object.entries(safeguards).map(([key, holds]) => {
    const lacking = courses.filter((course) => !holds(course, observed))
    const holding = courses.length - lacking.length
    return {
      safeguard: phrases.text(`strategy.quality.${key}`),
      courses: printCount(context, holding),
      share: printShare(context, holding / courses.length),
      lacking: lacking.length === 0 ? nothing : phrases.text('strategy.count.courses', { n: lacking.length }),
      named:
        lacking.length > mostNames
          ? []
          : namesOf(
              context,
              'course',
              lacking.map(({ id }) => id),
            ),
    }
  })
}

/** Names that a cell holds; more courses than that are counted. */
const mostNames = 4

/** What the data tell of a course that keeps it good. */
const safeguards: Readonly<Record<string, (course: Course, observed: ReadonlySet<Id>) => boolean>> = {
  owner: ({ data }) => data.owner !== undefined,
  review: ({ data }) => data.last_review !== undefined,
  materials: ({ data }) => data.materials_status === 'ready',
  assessment: ({ data }) => data.assessment !== undefined,
  certificate: ({ data }) => data.certificate !== undefined,
  use: ({ id }, observed) => observed.has(id),
}

/** Courses whose use at work, or whose results, an indicator measures: levels 3 and 4 of evaluation. */
function observedCourses(context: ViewContext): ReadonlySet<Id> {
  return new Set(
    listed(context, 'indicator').flatMap(({ data }) =>
      data.course !== undefined && (data.level === 3 || data.level === 4) ? [data.course] : [],
    ),
  )
}
