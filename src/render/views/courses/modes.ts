import { computedFigure } from '../figure-view.ts'
import { courseDays } from './course-days.ts'
import type { Grid } from '../generated/definitions.ts'
import { listed, type ViewContext } from '../view-context.ts'
import { emptyGrid, grid, sumOf } from '../print/grid.ts'
import { digitsFor, plainName, printCount, printDecimal } from '../print/print.ts'

const modes = [
  'e-learning',
  'in-person',
  'online-live',
  'blended',
  'on-the-job',
  'mentoring',
  'exercise',
  'conference',
] as const

/** Courses and their days by mode of delivery; empty when no course states one. */
export function modeGrid(context: ViewContext): Grid {
  const { phrases } = context.language
  const stated = listed(context, 'course').filter(({ data }) => data.mode !== undefined)
  if (stated.length === 0) return emptyGrid
  const digits = digitsFor(stated.map((course) => courseDays(context, course).value))
  const days = (courses: typeof stated): string =>
    printDecimal(
      context,
      sumOf(courses, (course) => courseDays(context, course).value),
      digits,
    )
  const groups = modes
    .map((mode) => ({ mode, courses: stated.filter(({ data }) => data.mode === mode) }))
    .filter(({ courses }) => courses.length > 0)
  return grid({
    columns: [
      plainName(phrases.text('strategy.column.courses')),
      plainName(phrases.text('strategy.column.days-of-courses')),
    ],
    rows: groups.map(({ mode, courses }) => ({
      name: plainName(phrases.text(`mode.${mode}`)),
      cells: [printCount(context, courses.length), days(courses)],
    })),
    total: [printCount(context, stated.length), days(stated)],
    statuses: computedFigure(
      0,
      'count',
      stated.map((course) => courseDays(context, course)),
    ).statuses,
  })
}
