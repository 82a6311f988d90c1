import { deliveryMode } from '../courses/delivery-mode.ts'
import type { PathRow, RolePathSection } from '../generated/role-profile.ts'
import { nameOf, namesOf } from '../print/names.ts'
import { digitsFor, printComputed, printDecimal } from '../print/print.ts'
import { find, type ViewContext } from '../view-context.ts'
import { roleOf } from './role-of.ts'

/** The courses of the role, those that others ask for before; undefined where there is no path. */
export function pathSection(context: ViewContext): RolePathSection | undefined {
  const role = roleOf(context)
  const path = role === undefined ? undefined : context.analysis.paths.get(role.id)
  if (role === undefined || path === undefined || path.courses.length === 0) return undefined
  const digits = digitsFor(path.courses.map(({ days }) => days))
  return {
    rows: path.courses.map(({ course, days }, index): PathRow => {
      const data = find(context, 'course', course)?.data
      return {
        no: index + 1,
        course: nameOf(context, 'course', course),
        days: printDecimal(context, days, digits),
        mode: deliveryMode(context, data?.mode),
        institutions: namesOf(
          context,
          'institution',
          data?.offered_by?.map(({ institution }) => institution),
        ),
      }
    }),
    days: printComputed(context, path.days, digits),
    perYear: printComputed(context, path.daysPerYear, 1),
    share: path.shareOfWorkingTime === undefined ? '' : context.language.percent(path.shareOfWorkingTime.value),
    statuses: [path.days.status],
  }
}
