import { exactOf, type Computed } from '../../../model/analysis/computed.ts'
import type { CourseFigures } from '../../../model/analysis/demand.ts'
import { div, rational, sub, toNumber, type Rational } from '../../../std/rational.ts'
import type { Grid } from '../generated/definitions.ts'
import type { DeliverySection } from '../generated/strategy.ts'
import { deliveryPlan } from '../plan/delivery-plan.ts'
import { projectPeriod } from '../head-count.ts'
import { listed, prose, type ViewContext } from '../view-context.ts'
import { emptyGrid, grid, sumOf } from '../print/grid.ts'
import { nameOf, namesOf } from '../print/names.ts'
import { plainName, printCount } from '../print/print.ts'
import { roundTable } from '../print/round-table.ts'

/** Runs and days by year; undefined when nothing is to be taught. */
export function deliverySection(context: ViewContext): DeliverySection | undefined {
  const courses = listed(context, 'course').flatMap(({ id }) => context.analysis.courses.get(id) ?? [])
  const wanted = courses.filter(({ seats }) => seats > 0)
  const apart = wanted.filter(({ runs }) => runs === undefined)
  const text = prose(context, 'delivery')
  if (wanted.length === 0 && text === '') return undefined
  const plan = deliveryPlan(context)
  const isSpread = plan.length === 0
  return {
    prose: text,
    plan,
    assumed: isSpread && context.analysis.budget.basis === 'even-spread',
    ...projectPeriod(context),
    totals: isSpread ? totalsGrid(context, wanted) : emptyGrid,
    runs: isSpread ? runsGrid(context, wanted) : emptyGrid,
    further: furtherSeats(context),
    withoutRuns: namesOf(
      context,
      'course',
      apart.map(({ course }) => course),
    ),
    seatsWithoutRuns: printCount(
      context,
      sumOf(apart, ({ seats }) => seats),
    ),
  }
}

/** Seats a year beyond those that close today's gap (F11 without its first term); "" where there are none. */
function furtherSeats(context: ViewContext): string {
  const { totals, period } = context.analysis
  const backlog = div(rational(totals.seats), exactOf(period.years))
  const further = Math.round(toNumber(sub(exactOf(totals.seatsPerYear), backlog)))
  return further === 0 ? '' : printCount(context, further)
}

/** An amount in equal parts over the years. */
function spread(context: ViewContext, amount: Rational): readonly Rational[] {
  const { calendar } = context.analysis.period
  return calendar.map(() => div(amount, rational(calendar.length)))
}

/** Whole runs of every course in each year; the parts of a course add up to its runs. */
function runsGrid(context: ViewContext, courses: readonly CourseFigures[]): Grid {
  const { calendar } = context.analysis.period
  const withRuns = courses.flatMap((figures) => (figures.runs === undefined ? [] : [{ figures, runs: figures.runs }]))
  const years = spreadRuns(
    withRuns.map(({ runs }) => runs.working),
    calendar.length,
  )
  const sums = calendar.map((_, year) => sumOf(years, (row) => row[year] ?? 0))
  const print = (values: readonly number[]): readonly string[] => values.map((value) => printCount(context, value))
  return grid({
    columns: [
      plainName(context.language.phrases.text('strategy.column.seats')),
      ...calendar.map((year) => plainName(String(year))),
      plainName(context.language.phrases.text('strategy.column.runs')),
    ],
    rows: withRuns.map(({ figures, runs }, index) => ({
      name: nameOf(context, 'course', figures.course),
      cells: print([figures.seats, ...(years[index] ?? []), runs.working]),
    })),
    total: print([
      sumOf(withRuns, ({ figures }) => figures.seats),
      ...sums,
      sumOf(withRuns, ({ runs }) => runs.working),
    ]),
    statuses: ['assumed', ...courses.map(({ status }) => status)],
  })
}

/** Whole runs by course and year: equal parts, and what is left over in the years that have the fewest runs so far. */
export function spreadRuns(runs: readonly number[], years: number): readonly (readonly number[])[] {
  const totals = Array.from({ length: years }, () => 0)
  return runs.map((all) => {
    const base = Math.floor(all / years)
    const order = totals
      .map((total, year) => ({ total, year }))
      .toSorted((a, b) => a.total - b.total || a.year - b.year)
    const raised = new Set(order.slice(0, all - base * years).map(({ year }) => year))
    const row = totals.map((_, year) => base + (raised.has(year) ? 1 : 0))
    for (const [year, count] of row.entries()) totals[year] = (totals[year] ?? 0) + count
    return row
  })
}

/** Seats and days of all courses in each year. */
function totalsGrid(context: ViewContext, courses: readonly CourseFigures[]): Grid {
  const { totals, period } = context.analysis
  const { phrases } = context.language
  const row = (key: string, amount: Rational): Grid['rows'][number] => {
    const { columnTotals, total } = roundTable([spread(context, amount)], 0)
    return {
      name: plainName(phrases.text(`strategy.column.${key}`)),
      cells: [...columnTotals, total].map((value) => printCount(context, value)),
    }
  }
  const exact = (computed: Computed): Rational => exactOf(computed)
  return grid({
    columns: [...period.calendar.map((year) => plainName(String(year))), plainName(phrases.text('label.total'))],
    rows:
      courses.length === 0
        ? []
        : [
            row('seats', rational(totals.seats)),
            row('person-days', exact(totals.personDays)),
            row('trainer-days', exact(totals.trainerDaysWithPreparation)),
          ],
    statuses: ['assumed', totals.personDays.status],
  })
}
