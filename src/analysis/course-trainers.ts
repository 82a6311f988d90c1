import type { CourseTrainers, OfferTrainers } from '../model/analysis/demand.ts'
import type { FigureStatus } from '../model/analysis/computed.ts'
import type { Id } from '../model/definition.ts'
import { ceil, div, isZero, mul, type Rational, toNumber } from '../std/rational.ts'
import { computed } from './computed.ts'
import type { ActiveOffer, CourseFacts } from './course-facts.ts'
import { type CoursePlan, trainerDays, withPreparation } from './course-plan.ts'
import { weakest } from './figure-value.ts'
import type { PlanningValues } from './planning-values.ts'
import { capacityOf, groupStatus, meanUsableDays, peopleOf, suits, type TrainerGroup } from './trainer-groups.ts'

export interface TrainerSources {
  readonly groups: ReadonlyMap<Id, readonly TrainerGroup[]>
  readonly values: PlanningValues
  readonly years: Rational
}

/** Suitable trainers of a course at each offering institution, and how many it needs (F15). */
export function courseTrainers(plan: CoursePlan, sources: TrainerSources): CourseTrainers {
  const { course } = plan
  const suitable = suitableGroups(course, sources.groups)
  const neededByDays = trainersByDays(plan, suitable, sources)
  const perRun = toNumber(course.trainersPerRun.value)
  return {
    perRun,
    suitable: peopleOf(suitable),
    offers: course.offers.map((offer) => offerTrainers(plan, offer, sources)),
    neededByDays,
    needed: (plan.runs?.working ?? 0) === 0 ? 0 : Math.max(perRun, neededByDays ?? 0),
  }
}

/** Groups of all offerers that count for a course. */
export function suitableGroups(
  course: CourseFacts,
  groups: ReadonlyMap<Id, readonly TrainerGroup[]>,
): readonly TrainerGroup[] {
  return course.offers.flatMap(({ institution }) =>
    (groups.get(institution) ?? []).filter((group) => suits(group, course)),
  )
}

function trainersByDays(
  { course, runs }: CoursePlan,
  suitable: readonly TrainerGroup[],
  { values, years }: TrainerSources,
): number | undefined {
  const working = runs?.working ?? 0
  if (working === 0) return 0
  const usable = meanUsableDays(suitable)
  if (!usable || isZero(usable) || isZero(years)) return undefined
  return toNumber(ceil(div(withPreparation(trainerDays(course, working), values), mul(usable, years))))
}

function offerTrainers(
  { course, runsBy, status }: CoursePlan,
  { institution, status: offerStatus, runsPerYearMax }: ActiveOffer,
  { groups, values, years }: TrainerSources,
): OfferTrainers {
  const own = (groups.get(institution) ?? []).filter((group) => suits(group, course))
  const people = peopleOf(own)
  const capacity = capacityOf(own, years)
  const runs = runsBy.get(institution) ?? 0
  const days = withPreparation(trainerDays(course, runs), values)
  return {
    institution,
    status: offerStatus,
    people,
    capacityDays: capacity && computed(capacity, groupStatus(own)),
    canStaffRun: people >= toNumber(course.trainersPerRun.value),
    runs,
    trainerDaysWithPreparation: computed(days, weakest([status, ...trainerDayStatus(course, values)])),
    runsMax: runsPerYearMax && computed(mul(runsPerYearMax.value, years), runsPerYearMax.status),
  }
}

/** Statuses of what turns runs into trainer-days with preparation. */
export function trainerDayStatus(course: CourseFacts, values: PlanningValues): readonly FigureStatus[] {
  return [
    course.trainersPerRun.status,
    values.need('preparation_factor').status,
    ...(course.days ? [course.days.status] : []),
    ...(course.classMax ? [course.classMax.status] : []),
  ]
}
