import type { OrderRow } from '../generated/strategy.ts'
import { nameOf, namesOf } from '../print/names.ts'
import { nothing, printCount } from '../print/print.ts'
import { listed, type ViewContext } from '../view-context.ts'

/** Courses that ask for something before, by stage. */
export function orderRows(context: ViewContext): readonly OrderRow[] {
  const { order } = context.analysis
  const rows = listed(context, 'course').flatMap((course) => {
    const { courses = [], competencies = [] } = course.data.prerequisites ?? {}
    if (courses.length + competencies.length === 0) return []
    const place = order.get(course.id)
    const isTaught = (course.data.offered_by ?? []).some(
      ({ status }) => status === undefined || status === 'running' || status === 'pilot',
    )
    const row: OrderRow = {
      course: nameOf(context, 'course', course.id),
      after: namesOf(context, 'course', courses),
      levels: competencies.map(({ competency, level }) => ({
        competency: nameOf(context, 'competency', competency),
        level,
      })),
      stage: place?.stage === undefined ? nothing : printCount(context, place.stage),
      earliest: isTaught ? nothing : String(place?.earliestYear ?? nothing),
    }
    return [{ row, stage: place?.stage ?? 0 }]
  })
  return rows.toSorted((a, b) => a.stage - b.stage).map(({ row }) => row)
}
