import type { CatalogueDemandSection } from '../generated/course-catalogue.ts'
import { costBasis } from '../plan/cost-basis.ts'
import { moneyUnitName, printMoney } from '../plan/money-unit.ts'
import type { Grid } from '../generated/definitions.ts'
import { grid, sumOf } from '../print/grid.ts'
import { nameOf, namesOf } from '../print/names.ts'
import { nothing, plainName, printCount } from '../print/print.ts'
import { listed, type ViewContext } from '../view-context.ts'
import { roundedCourses } from './rounded-courses.ts'

/** Seats, runs, days and cost of every course; undefined where nobody was found to need one. */
export function demandSection(context: ViewContext): CatalogueDemandSection | undefined {
  const { courses } = roundedCourses(context)
  if (courses.size === 0) return undefined
  return {
    grid: demandGrid(context),
    unit: moneyUnitName(context),
    ...costBasis(context),
    without: namesOf(
      context,
      'course',
      listed(context, 'course').flatMap(({ id }) => (courses.has(id) ? [] : [id])),
    ),
  }
}

function demandGrid(context: ViewContext): Grid {
  const { phrases } = context.language
  const { courses, days, cost: whole } = roundedCourses(context)
  const all = [...courses.values()]
  const row = (counts: readonly (number | undefined)[], cost: number): readonly string[] => [
    ...counts.map((value) => (value === undefined ? nothing : printCount(context, value))),
    printMoney(context, cost),
  ]
  return grid({
    columns: ['seats', 'runs', 'person-days', 'trainer-days', 'cost'].map((key) =>
      plainName(phrases.text(`strategy.column.${key}`)),
    ),
    rows: all.map(({ figures, days: own, cost }) => ({
      name: nameOf(context, 'course', figures.course),
      cells: row([figures.seats, figures.runs?.working, ...own], cost),
    })),
    total: row(
      [sumOf(all, ({ figures }) => figures.seats), sumOf(all, ({ figures }) => figures.runs?.working ?? 0), ...days],
      whole,
    ),
    statuses: all.map(({ figures }) => figures.status),
  })
}
