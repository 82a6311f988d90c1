import { courseFacts } from '../courses/course-facts.ts'
import { courseHead } from '../courses/course-head.ts'
import { statusesOf } from '../print/figures.ts'
import type { ShortCourseSheetsSection } from '../generated/strategy.ts'
import { listed, type ViewContext } from '../view-context.ts'

/** A short sheet for every course; undefined without courses. */
export function courseSheetsSection(context: ViewContext): ShortCourseSheetsSection | undefined {
  const sheets = listed(context, 'course').map((course) => ({
    ...courseHead(context, course),
    facts: courseFacts(context, course, facts),
    statuses: [...new Set(statusesOf([course.data.days ?? course.data.hours]))],
  }))
  return sheets.length === 0 ? undefined : { sheets }
}

/** Whom a course is for, what it asks for, how it ends and who gives it; the rest stands in the course catalogue. */
const facts = ['audience', 'roles', 'mode', 'entry', 'assessment', 'certificate', 'validity', 'offered-by'] as const
