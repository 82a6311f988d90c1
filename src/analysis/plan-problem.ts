import type { Analysis } from '../model/analysis.ts'
import type { Id } from '../model/definition.ts'
import type { PlanCourse, PlanOffer, PlanProblem, QuarterId } from '../model/plan.ts'
import type { Project } from '../model/project.ts'
import {
  add,
  ceil,
  compare,
  floor,
  isWhole,
  mul,
  one,
  rational,
  type Rational,
  sub,
  toNumber,
} from '../std/rational.ts'
import { exactOf } from '../model/analysis/computed.ts'
import { computed } from './computed.ts'
import { type Context, contextOf } from './context.ts'
import { type CourseFacts, daysOf } from './course-facts.ts'
import { type CoursePlan, trainerDays, withPreparation } from './course-plan.ts'
import { coursePlans } from './course-plans.ts'
import { trainerDayStatus } from './course-trainers.ts'
import { weakest } from './figure-value.ts'
import { planMoney, runCosts } from './plan-money.ts'
import { planRooms, planTrainers } from './plan-pools.ts'
import { type PlanTime, planTime } from './plan-time.ts'
import { peopleOf, suits } from './trainer-groups.ts'

export interface PlanProblemOptions {
  /** First quarter in which runs can be held; by default the first of the period. */
  readonly from?: QuarterId | undefined
}

/** What a delivery plan has to meet and within which limits, by the same readings as the figures of the analysis. */
export function planProblem(project: Project, analysis: Analysis, options: PlanProblemOptions): PlanProblem {
  const context = contextOf(project, analysis.scenario)
  const time = planTime(context.period, options.from)
  const plans = [...coursePlans(context, 'low').values()]
    .map(({ plan }) => plan)
    .filter(({ runs }) => (runs?.working ?? 0) > 0)
  const wanted = new Set(plans.map(({ course }) => course.id))
  const courses = plans.map((plan) => planCourse(plan, { context, analysis, time, wanted }))
  return {
    quarters: time.quarters.map(({ id, year }) => ({ id, year })),
    courses,
    trainers: planTrainers(courses, context, time),
    rooms: planRooms(courses, context, time),
    money: planMoney(context, { analysis, wanted, years: time.years }),
  }
}

interface CourseSources {
  readonly context: Context
  readonly analysis: Analysis
  readonly time: PlanTime
  readonly wanted: ReadonlySet<Id>
}

function planCourse(plan: CoursePlan, sources: CourseSources): PlanCourse {
  const { course, runs, seats, status } = plan
  const { values } = sources.context
  const order = sources.analysis.order.get(course.id)
  const days = withPreparation(trainerDays(course, 1), values)
  return {
    course: course.id,
    runs: runs?.working ?? 0,
    seats,
    earliest: order?.earliest && quarterFrom(exactOf(order.earliest)),
    after: (order?.after ?? []).filter((id) => sources.wanted.has(id)),
    trainerDays: computed(days, weakest([status, ...trainerDayStatus(course, values)])),
    roomDays: computed(course.needsRoom ? daysOf(course) : rational(0), course.days?.status ?? 'unsourced'),
    offers: planOffers(plan, sources),
  }
}

function planOffers(plan: CoursePlan, { context, time }: CourseSources): readonly PlanOffer[] {
  const { course, runsBy } = plan
  return course.offers.map(({ institution, runsPerYearMax }) => ({
    institution,
    home: runsBy.get(institution) ?? 0,
    runsMax:
      runsPerYearMax && time.years.map(({ part }) => Math.max(0, toNumber(floor(mul(runsPerYearMax.value, part))))),
    trainers: suitablePeople(course, institution, context),
    team: toNumber(ceil(course.trainersPerRun.value)),
    cost: runCosts(plan, { institution, context, years: time.years }),
  }))
}

function suitablePeople(course: CourseFacts, institution: Id, { groups }: Context): number {
  return peopleOf((groups.get(institution) ?? []).filter((group) => suits(group, course)))
}

/** The first quarter that begins at or after a point in time, in years. */
function quarterFrom(point: Rational): QuarterId {
  const year = floor(point)
  const quarter = ceil(mul(sub(point, year), rational(4)))
  const past = isWhole(quarter) && compare(quarter, rational(4)) >= 0
  return past ? `${toNumber(add(year, one))}-Q1` : `${toNumber(year)}-Q${toNumber(quarter) + 1}`
}
