import type { Load } from '../../../model/analysis/capacity.ts'
import { exactOf, type Computed } from '../../../model/analysis/computed.ts'
import type { CourseFigures } from '../../../model/analysis/demand.ts'
import { sum, type Rational } from '../../../std/rational.ts'
import type { Grid } from '../generated/definitions.ts'
import type { NeedsCapacitySection, NeedsDemandSection } from '../generated/needs-analysis.ts'
import { projectPeriod } from '../head-count.ts'
import { capacityGrid } from '../institutions/capacity.ts'
import { grid, sumOf } from '../print/grid.ts'
import { nameOf } from '../print/names.ts'
import { nothing, plainName, printCount, printCounts } from '../print/print.ts'
import { roundTable } from '../print/round-table.ts'
import { institutionsSection } from '../strategy/institutions.ts'
import { poolGrid } from '../strategy/trainers.ts'
import { listed, type ViewContext } from '../view-context.ts'

/** Seats, runs and days that the needs mean; undefined where no course is needed. */
export function demandSection(context: ViewContext): NeedsDemandSection | undefined {
  const courses = neededCourses(context)
  if (courses.length === 0) return undefined
  return { ...projectPeriod(context), courses: courseGrid(context, courses), institutions: institutionGrid(context) }
}

/** Whether institutions can give what is needed; undefined where no course is needed. */
export function capacitySection(context: ViewContext): NeedsCapacitySection | undefined {
  const courses = neededCourses(context)
  if (courses.length === 0) return undefined
  return {
    capacity: capacityGrid(context),
    pool: poolGrid(
      context,
      courses.filter(({ runs }) => runs !== undefined),
    ),
    shortfall: shortfallGrid(context),
    cannotStaff: institutionsSection(context)?.cannotStaff ?? [],
  }
}

function neededCourses(context: ViewContext): readonly CourseFigures[] {
  return listed(context, 'course')
    .flatMap(({ id }) => context.analysis.courses.get(id) ?? [])
    .filter(({ seats }) => seats > 0)
}

function courseGrid(context: ViewContext, courses: readonly CourseFigures[]): Grid {
  const days = roundTable(
    courses.map(({ personDays }) => [exactOf(personDays)]),
    0,
  )
  return grid({
    columns: columns(context, [
      'strategy.column.people',
      'strategy.column.seats',
      'strategy.column.runs',
      'needs-analysis.column.pooled',
      'strategy.column.person-days',
    ]),
    rows: courses.map(({ course, people, seats, runs }, index) => ({
      name: nameOf(context, 'course', course),
      cells: [
        printCounts(context, people),
        printCount(context, seats),
        printCount(context, runs?.working),
        printCount(context, runs?.pooled),
        printCount(context, days.rowTotals[index]),
      ],
    })),
    total: [
      '',
      printCount(
        context,
        sumOf(courses, ({ seats }) => seats),
      ),
      printCount(
        context,
        sumOf(courses, ({ runs }) => runs?.working ?? 0),
      ),
      printCount(
        context,
        sumOf(courses, ({ runs }) => runs?.pooled ?? 0),
      ),
      printCount(context, days.total),
    ],
    statuses: courses.map(({ status }) => status),
  })
}

/** Seats and days by the institution where people are posted. */
function institutionGrid(context: ViewContext): Grid {
  const { service } = context.analysis
  const posting = listed(context, 'institution').filter(({ id }) => service.some(({ from }) => from === id))
  const days = roundTable(
    posting.map(({ id }) => [sumExact(service.filter(({ from }) => from === id).map(({ personDays }) => personDays))]),
    0,
  )
  const seats = (own: typeof service): string =>
    printCount(
      context,
      sumOf(own, (entry) => entry.seats),
    )
  return grid({
    columns: columns(context, ['strategy.column.seats', 'strategy.column.person-days']),
    rows: posting.map(({ id }, index) => ({
      name: nameOf(context, 'institution', id),
      cells: [seats(service.filter(({ from }) => from === id)), printCount(context, days.rowTotals[index])],
    })),
    total: [seats(service), printCount(context, days.total)],
    statuses: service.map(({ status }) => status),
  })
}

function sumExact(values: readonly Computed[]): Rational {
  return sum(values.map(exactOf))
}

/** Days that institutions lack over the period; only those where something is missing. */
function shortfallGrid(context: ViewContext): Grid {
  const missing = ({ demand, capacity }: Load): number => Math.max(0, demand.value - (capacity?.value ?? demand.value))
  const short = listed(context, 'institution').flatMap(({ id }) => {
    const figures = context.analysis.capacity.get(id)
    if (figures === undefined) return []
    const isShort = missing(figures.trainerDays) + missing(figures.roomDays) + figures.cannotStaff.length > 0
    return isShort ? [figures] : []
  })
  const days = (value: number): string => (value === 0 ? nothing : printCount(context, Math.ceil(value)))
  return grid({
    columns: columns(context, [
      'needs-analysis.column.trainer-days-missing',
      'needs-analysis.column.room-days-missing',
      'needs-analysis.column.courses-without-team',
    ]),
    rows: short.map((figures) => ({
      name: nameOf(context, 'institution', figures.institution),
      cells: [
        days(missing(figures.trainerDays)),
        days(missing(figures.roomDays)),
        figures.cannotStaff.length === 0 ? nothing : printCount(context, figures.cannotStaff.length),
      ],
    })),
    statuses: short.map(({ status }) => status),
  })
}

function columns({ language }: ViewContext, keys: readonly string[]): Grid['columns'] {
  return keys.map((key) => plainName(language.phrases.text(key)))
}
