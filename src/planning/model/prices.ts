import type { PlanCourse, PlanProblem } from '../../model/plan.ts'

/**
 * What it costs to break a limit by one unit, all in trainer-days: a day of a trainer and a day of a room cost 1, money
 * as much as trainer-days are bought with it on average, a run above the limit of an offer its trainer-days, a person
 * who is missing for a team 100; a thousandth more in each later quarter. A run that is not held costs more than all that it could break.
 */
export interface Prices {
  readonly trainerDay: number
  readonly roomDay: number
  /** For one unit of the currency. */
  readonly money: number
  readonly person: number
  readonly extraRun: (course: PlanCourse) => number
  readonly missingRun: number
}

/** Prices for the limits of a problem. */
export function pricesOf({ courses }: PlanProblem): Prices {
  const money = trainerDaysPerMoney(courses)
  const extraRun = ({ trainerDays }: PlanCourse): number => Math.max(1, trainerDays.value)
  const dearest = courses.map((course) => {
    const cost = Math.max(0, ...course.offers.flatMap((offer) => offer.cost.map(({ value }) => value)))
    const people = Math.max(0, ...course.offers.map(({ team }) => team))
    return course.trainerDays.value + course.roomDays.value + extraRun(course) + cost * money + people * person
  })
  return { trainerDay: 1, roomDay: 1, money, person, extraRun, missingRun: 10 * Math.max(1, ...dearest) }
}

const person = 100

function trainerDaysPerMoney(courses: readonly PlanCourse[]): number {
  const days = courses.reduce((total, { runs, trainerDays }) => total + runs * trainerDays.value, 0)
  const cost = courses.reduce((total, { runs, offers }) => total + runs * (offers[0]?.cost[0]?.value ?? 0), 0)
  return cost > 0 && days > 0 ? days / cost : 1
}
