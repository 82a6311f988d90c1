import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysPerQuarter, emptyProblem, planCourse, planned, planOffer, whole } from '../../tests/support/small-plan.ts'
import type { Plan, PlanProblem } from '../model/plan.ts'

const problems: fc.Arbitrary<PlanProblem> = fc
  .record({
    runs: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 }),
    trainers: fc.integer({ min: 0, max: 12 }),
    rooms: fc.integer({ min: 0, max: 12 }),
    most: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    funds: fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined }),
    prices: fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 4, maxLength: 4 }),
    chained: fc.boolean(),
  })
  .map(({ runs, trainers, rooms, most, funds, prices, chained }) => {
    const ids = runs.map((_, index) => `c${index}`)
    const cost = (from: number) => [whole(prices[from] ?? 1), whole(prices[from + 1] ?? 1)]
    const offers = (home: number) => [
      planOffer('a', { home, cost: cost(0), runsMax: most === undefined ? undefined : [most, most] }),
      planOffer('b', { cost: cost(2) }),
    ]
    const pool = (institution: string, days: number) => ({
      institution,
      courses: ids,
      capacity: daysPerQuarter(days, days * 3),
    })
    return {
      ...emptyProblem,
      courses: runs.map((count, index) =>
        planCourse(`c${index}`, count, { offers: offers(count), after: chained && index > 0 ? [`c${index - 1}`] : [] }),
      ),
      trainers: [pool('a', trainers), pool('b', 6)],
      rooms: [{ institution: 'a', capacity: daysPerQuarter(rooms) }],
      money: [2026, 2027].map((year) => ({
        year,
        funds: funds === undefined ? undefined : whole(funds),
        fixedCost: whole(7),
      })),
    }
  })

test('a plan meets the demand and keeps every limit, or names what gives way', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const plan = planned(problem)
      const names = (kind: string) => plan.shortfalls.filter((shortfall) => shortfall.kind === kind)
      for (const { course, runs } of problem.courses) {
        const missing = names('runs').reduce(
          (all, entry) => all + ('course' in entry && entry.course === course && 'runs' in entry ? entry.runs : 0),
          0,
        )
        expect(runsOf(plan, ({ course: id }) => id === course) + missing).toBe(runs)
      }
      if (names('trainers').length === 0) expectDaysWithin(plan, problem, problem.trainers)
      if (names('rooms').length === 0) expectDaysWithin(plan, problem, problem.rooms)
      if (names('offer').length === 0) expectOffersKept(plan, problem)
      if (names('money').length === 0) {
        for (const { cost, funds } of plan.years) expect(cost.value).toBeLessThanOrEqual(funds?.value ?? Infinity)
      }
      expectPrerequisitesKept(plan, problem)
      expect(plan.status === 'infeasible').toBe(plan.shortfalls.length > 0)
      expect(plan.costBound).toBeLessThanOrEqual(plan.cost.value)
    }),
    { numRuns: 15, seed: 1 },
  )
})

test('the same problem has the same plan', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      expect(planned(problem)).toEqual(planned(structuredClone(problem)))
    }),
    { numRuns: 3, seed: 2 },
  )
})

type Entry = Plan['runs'][number]

function runsOf({ runs }: Plan, wanted: (entry: Entry) => boolean): number {
  return runs.filter(wanted).reduce((total, entry) => total + entry.runs, 0)
}

/** Every run takes five days. */
function expectDaysWithin(plan: Plan, { quarters, money }: PlanProblem, pools: PlanProblem['rooms']): void {
  for (const { institution, capacity } of pools) {
    const used = (from: string) =>
      5 * runsOf(plan, (entry) => entry.institution === institution && entry.quarter.startsWith(from))
    for (const [index, { id }] of quarters.entries())
      expect(used(id)).toBeLessThanOrEqual(capacity?.byQuarter[index] ?? 0)
    for (const [index, { year }] of money.entries())
      expect(used(String(year))).toBeLessThanOrEqual(capacity?.byYear[index] ?? 0)
  }
}

function expectOffersKept(plan: Plan, { courses, money }: PlanProblem): void {
  for (const { course, offers } of courses) {
    for (const { institution, runsMax } of offers) {
      for (const [index, { year }] of money.entries()) {
        const held = runsOf(
          plan,
          (entry) =>
            entry.course === course && entry.institution === institution && entry.quarter.startsWith(String(year)),
        )
        expect(held).toBeLessThanOrEqual(runsMax?.[index] ?? Infinity)
      }
    }
  }
}

/** Every run holds ten people. */
function expectPrerequisitesKept(plan: Plan, { courses, quarters }: PlanProblem): void {
  for (const { course, runs, after } of courses) {
    for (const before of after) {
      const free = Math.max(0, runs - (courses.find((entry) => entry.course === before)?.runs ?? 0))
      for (const { id } of quarters) {
        const taught = runsOf(plan, (entry) => entry.course === course && entry.quarter <= id)
        const ready = runsOf(plan, (entry) => entry.course === before && entry.quarter < id)
        expect(taught).toBeLessThanOrEqual(ready + free)
      }
    }
  }
}
