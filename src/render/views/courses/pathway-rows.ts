import type { PathwayRow } from '../generated/strategy.ts'
import { nameOf, namesOf } from '../print/names.ts'
import { digitsFor, printComputed, printShare } from '../print/print.ts'
import { listed, type ViewContext } from '../view-context.ts'

/** The courses of every role in their order, with their days. */
export function pathwayRows(context: ViewContext): readonly PathwayRow[] {
  const digits = digitsFor([...context.analysis.paths.values()].map(({ days }) => days.value))
  return listed(context, 'role').flatMap(({ id }) => {
    const path = context.analysis.paths.get(id)
    if (path === undefined || path.courses.length === 0) return []
    return [
      {
        role: nameOf(context, 'role', id),
        courses: namesOf(
          context,
          'course',
          path.courses.map(({ course }) => course),
        ),
        days: printComputed(context, path.days, digits),
        perYear: printComputed(context, path.daysPerYear, 1),
        share: printShare(context, path.shareOfWorkingTime?.value),
        isLong: path.aboveLimit === true,
      },
    ]
  })
}
