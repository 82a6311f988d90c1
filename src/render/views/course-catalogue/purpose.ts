import { courseDays } from '../courses/course-days.ts'
import { modeGrid } from '../courses/modes.ts'
import type { CataloguePurposeSection } from '../generated/course-catalogue.ts'
import { courseOffers, offerers } from '../institutions/institution-facts.ts'
import { materialsGrid } from '../institutions/inventory.ts'
import { sumOf } from '../print/grid.ts'
import { listed, type ViewContext } from '../view-context.ts'

/** What the catalogue holds, in numbers; undefined without courses. */
export function purposeSection(context: ViewContext): CataloguePurposeSection | undefined {
  const courses = listed(context, 'course')
  if (courses.length === 0) return undefined
  return {
    courses: courses.length,
    days: sumOf(courses, (course) => courseDays(context, course).value),
    offered: new Set(courseOffers(context).map(({ course }) => course.id)).size,
    institutions: offerers(context).length,
    competencies: new Set(courses.flatMap(({ data }) => data.develops.map(({ competency }) => competency))).size,
    certificates: courses.filter(({ data }) => data.certificate !== undefined).length,
    modes: modeGrid(context),
    materials: materialsGrid(context),
  }
}
