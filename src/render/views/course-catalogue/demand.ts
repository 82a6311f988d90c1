import { exactOf } from '../../../model/analysis/computed.ts'
import type { CourseFigures } from '../../../model/analysis/demand.ts'
import type { CatalogueDemandSection } from '../generated/course-catalogue.ts'
import { moneyUnitName, printMoney, roundMoney } from '../plan/money-unit.ts'
import type { Grid } from '../generated/definitions.ts'
import { grid, sumOf } from '../print/grid.ts'
import { nameOf, namesOf } from '../print/names.ts'
import { nothing, plainName, printCount } from '../print/print.ts'
import { roundTable } from '../print/round-table.ts'
import { listed, type ViewContext } from '../view-context.ts'

/** Seats, runs, days and cost of every course; undefined where nobody was found to need one. */
export function demandSection(context: ViewContext): CatalogueDemandSection | undefined {
  const courses = listed(context, 'course').flatMap(({ id }) => context.analysis.courses.get(id) ?? [])
  const wanted = courses.filter(({ seats }) => seats > 0)
  if (wanted.length === 0) return undefined
  const { budget } = context.analysis
  return {
    grid: demandGrid(context, wanted),
    unit: moneyUnitName(context),
    assumed: budget.basis === 'even-spread' && budget.lines.length > 0,
    without: namesOf(
      context,
      'course',
      courses.filter(({ seats }) => seats === 0).map(({ course }) => course),
    ),
  }
}

/** Days and amounts are rounded so that their columns add up as printed. */
function demandGrid(context: ViewContext, courses: readonly CourseFigures[]): Grid {
  const { phrases } = context.language
  const days = roundTable(
    courses.map(({ personDays, trainerDaysWithPreparation }) => [
      exactOf(personDays),
      exactOf(trainerDaysWithPreparation),
    ]),
    0,
  )
  const cost = roundMoney(
    context,
    courses.map((figures) => [figures.cost]),
  )
  const row = (
    counts: readonly (number | undefined)[],
    ofDays: readonly number[],
    amount: number,
  ): readonly string[] => [
    ...[...counts, ...ofDays].map((value) => (value === undefined ? nothing : printCount(context, value))),
    printMoney(context, amount),
  ]
  return grid({
    columns: ['seats', 'runs', 'person-days', 'trainer-days', 'cost'].map((key) =>
      plainName(phrases.text(`strategy.column.${key}`)),
    ),
    rows: courses.map(({ course, seats, runs }, index) => ({
      name: nameOf(context, 'course', course),
      cells: row([seats, runs?.working], days.cells[index] ?? [], cost.rowTotals[index] ?? 0),
    })),
    total: row(
      [sumOf(courses, ({ seats }) => seats), sumOf(courses, ({ runs }) => runs?.working ?? 0)],
      days.columnTotals,
      cost.total,
    ),
    statuses: courses.map(({ status }) => status),
  })
}
