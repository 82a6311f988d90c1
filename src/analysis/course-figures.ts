import type { CourseFigures, ServedDemand, UpperFigures } from '../model/analysis/demand.ts'
import type { FigureStatus } from '../model/analysis/computed.ts'
import { div, isZero, rational, type Rational, sum, zero } from '../std/rational.ts'
import { addRanges, computed, exactly } from './computed.ts'
import type { CourseFacts } from './course-facts.ts'
import type { ExactCost } from './course-cost.ts'
import { type CoursePlan, personDays, type PlanRow, trainerDays, withPreparation } from './course-plan.ts'
import { courseTrainers, trainerDayStatus, type TrainerSources } from './course-trainers.ts'
import type { DemandInput } from './demand.ts'
import { weakest } from './figure-value.ts'
import { addAll, totalOf } from './totals.ts'

/** A course counted with one bound of demand, and its cost. */
export interface CostedPlan {
  readonly plan: CoursePlan
  readonly costs: readonly ExactCost[]
}

export interface FigureSources extends TrainerSources {
  readonly demand: readonly DemandInput[]
}

/** Everything about one course, from its plans with the chosen and with the upper bound of demand. */
export function courseFigures(chosen: CostedPlan, upper: CostedPlan, sources: FigureSources): CourseFigures {
  const { plan, costs } = chosen
  const { course } = plan
  const runs = plan.runs?.working ?? 0
  const days = trainerDays(course, runs)
  const status = workStatus(plan, sources)
  const cost = addAll(costs)
  return {
    course: course.id,
    offerers: course.offers.map(({ institution }) => institution),
    central: plan.central,
    days: course.days && computed(course.days.value, course.days.status),
    people: plan.rows.map(({ range }) => range).reduce(addRanges, exactly(0)),
    cells: sources.demand.reduce((total, { entry }) => total + entry.cells, 0),
    assessedCells: sources.demand.reduce((total, { entry }) => total + entry.assessedCells, 0),
    seats: plan.seats,
    runs: plan.runs,
    withoutRuns: course.eLearning ? 'e-learning' : course.classMax ? undefined : 'no-class-size',
    personDays: computed(personDays(course, plan.seats), learnerStatus(plan)),
    trainerDays: computed(days, status),
    trainerDaysWithPreparation: computed(withPreparation(days, sources.values), status),
    seatsPerYear: computed(
      sum(plan.rows.map((row) => seatsPerYear(row, sources.years))),
      weakest(plan.rows.map(({ yearlyStatus }) => yearlyStatus)),
    ),
    trainers: courseTrainers(plan, sources),
    cost: totalOf(costs),
    costPerGraduate: plan.people === 0 ? undefined : computed(div(cost.amount, rational(plan.people)), cost.status),
    upper: upperFigures(upper, sources),
    status: plan.status,
  }
}

/** A row of the matrix from -> to. */
export function servedDemand(course: CourseFacts, row: PlanRow, years: Rational): ServedDemand {
  return {
    course: course.id,
    from: row.from,
    to: row.to,
    people: row.range,
    seats: row.seats,
    runs: row.runs,
    lastRunSize: row.lastRunSize,
    personDays: computed(personDays(course, row.seats), weakest([row.status, course.days?.status ?? 'unsourced'])),
    entrantsPerYear: row.entrants,
    growthPerYear: computed(row.growth, row.status).value,
    renewalsPerYear: computed(row.renewals, row.status).value,
    seatsPerYear: computed(seatsPerYear(row, years), row.yearlyStatus),
    status: row.status,
  }
}

/** Seats / years + entrants + growth + renewals (F11). */
function seatsPerYear({ seats, entrants, growth, renewals }: PlanRow, years: Rational): Rational {
  const backlog = isZero(years) ? zero : div(rational(seats), years)
  return sum([backlog, rational(entrants), growth, renewals])
}

function upperFigures({ plan, costs }: CostedPlan, sources: FigureSources): UpperFigures {
  const runs = plan.runs?.working ?? 0
  const days = withPreparation(trainerDays(plan.course, runs), sources.values)
  return {
    people: plan.people,
    seats: plan.seats,
    workingRuns: runs,
    personDays: computed(personDays(plan.course, plan.seats), learnerStatus(plan)),
    trainerDaysWithPreparation: computed(days, workStatus(plan, sources)),
    cost: totalOf(costs),
  }
}

function learnerStatus({ course, status }: CoursePlan): FigureStatus {
  return weakest([status, course.days?.status ?? 'unsourced'])
}

function workStatus({ course, status }: CoursePlan, { values }: FigureSources): FigureStatus {
  return weakest([status, ...trainerDayStatus(course, values)])
}
