import type { ArchitectureSection } from '../generated/strategy.ts'
import { valueOf } from '../figure-view.ts'
import { assessmentSection } from '../framework/assessment.ts'
import { catalogueRow, catalogueStatuses, kindOfAll } from '../courses/catalogue-row.ts'
import { courseMatrices } from '../courses/course-matrices.ts'
import { modeGrid } from '../courses/modes.ts'
import { orderRows } from '../courses/order-rows.ts'
import { pathwayRows } from '../courses/pathway-rows.ts'
import { scaleLevels } from '../scale-levels.ts'
import { listed, prose, single, type ViewContext } from '../view-context.ts'
import { nothing, printCount } from '../print/print.ts'

/** Levels, pathways, courses and certificates; undefined when the project has neither courses nor a text about them. */
export function architectureSection(context: ViewContext): ArchitectureSection | undefined {
  const courses = listed(context, 'course')
  const text = prose(context, 'training_architecture')
  if (courses.length === 0 && text === '') return undefined
  const order = orderRows(context)
  const catalogue = courses.map((course) => catalogueRow(context, course))
  const limit = single(context, 'planning')?.max_learning_days_per_year
  return {
    prose: text,
    certification: prose(context, 'certification'),
    courses: courses.length,
    levels: scaleLevels(context),
    pathways: pathwayRows(context),
    limit: limit === undefined ? '' : printCount(context, valueOf(limit)),
    pathStatuses: [...new Set([...context.analysis.paths.values()].map(({ days }) => days.status))],
    catalogue,
    kindOfAll: kindOfAll(catalogue),
    catalogueStatuses: catalogueStatuses(courses),
    modes: modeGrid(context),
    certificates: assessmentSection(context)?.certificates ?? [],
    matrices: courseMatrices(context),
    order,
    hasLevels: order.some(({ levels }) => levels.length > 0),
    hasEarliest: order.some(({ earliest }) => earliest !== nothing),
  }
}
