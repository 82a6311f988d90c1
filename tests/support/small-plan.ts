import type { Plan, PlanCourse, PlanOffer, PlanProblem, PoolCapacity } from '../../src/model/plan.ts'
import { planRuns } from '../../src/planning/plan-runs.ts'
import { createSolver } from '../../src/solver/create-solver.ts'

const solver = await createSolver()

/** The plan of a problem; fails where there is none. */
export function planned(problem: PlanProblem): Plan {
  const plan = planRuns(problem, solver, {})
  if (!plan) throw new Error('The solver found nothing')
  return plan
}

/** `2027-Q2 first-aid@academy 3` for each entry. */
export function linesOf({ runs }: Plan): readonly string[] {
  return runs.map(({ quarter, course, institution, runs: count }) => `${quarter} ${course}@${institution} ${count}`)
}

/** Two years of four quarters; nothing is offered and nothing limited. */
export const emptyProblem: PlanProblem = {
  quarters: [2026, 2027].flatMap((year) => [1, 2, 3, 4].map((n) => ({ id: `${year}-Q${n}`, year }))),
  courses: [],
  trainers: [],
  rooms: [],
  money: [2026, 2027].map((year) => ({ year, funds: undefined, fixedCost: whole(0) })),
}

/** A course of five trainer-days and five room-days whose runs hold ten people. */
export function planCourse(course: string, runs: number, more: Partial<PlanCourse> = {}): PlanCourse {
  return {
    course,
    runs,
    seats: runs * 10,
    earliest: '2026-Q1',
    after: [],
    trainerDays: whole(5),
    roomDays: whole(5),
    offers: [planOffer('academy', { home: runs })],
    ...more,
  }
}

/** An offer with a team, at a cost of 100 a run. */
export function planOffer(institution: string, more: Partial<PlanOffer> = {}): PlanOffer {
  return { institution, home: 0, runsMax: undefined, trainers: 1, team: 1, cost: [whole(100), whole(100)], ...more }
}

/** Days of each quarter; of a year four times as many unless told otherwise. */
export function daysPerQuarter(days: number, year: number = days * 4): PoolCapacity {
  return { byQuarter: emptyProblem.quarters.map(() => days), byYear: [year, year], status: 'sourced' }
}

/** A whole number as a figure. */
export function whole(value: number): { readonly value: number; readonly status: 'sourced' } {
  return { value, status: 'sourced' }
}
