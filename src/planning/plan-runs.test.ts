import { expect, test } from 'vitest'
import {
  daysPerQuarter,
  emptyProblem,
  linesOf,
  planCourse,
  planned,
  planOffer,
  whole,
} from '../../tests/support/small-plan.ts'
import { shortfallText } from '../model/shortfall-text.ts'
import type { Plan, PlanProblem } from '../model/plan.ts'

const plan = (problem: Partial<PlanProblem>): Plan => planned({ ...emptyProblem, ...problem })
const texts = ({ shortfalls }: Plan): readonly string[] => shortfalls.map(shortfallText)

test('without courses the plan is empty and costs nothing', () => {
  expect(plan({})).toMatchObject({ status: 'optimal', runs: [], cost: { value: 0 }, gap: 0 })
})

test('without limits all runs are held in the first quarter', () => {
  expect(linesOf(plan({ courses: [planCourse('tracing', 3)] }))).toEqual(['2026-Q1 tracing@academy 3'])
})

test('runs go where they cost least, as far as the offer goes', () => {
  const offers = [
    planOffer('capital', { cost: [whole(90), whole(90)], runsMax: [1, 1] }),
    planOffer('regional', { home: 4 }),
  ]
  const result = plan({ courses: [planCourse('tracing', 4, { offers })] })
  expect(linesOf(result)).toEqual([
    '2026-Q1 tracing@capital 1',
    '2026-Q1 tracing@regional 2',
    '2027-Q1 tracing@capital 1',
  ])
  expect(result).toMatchObject({ status: 'optimal', cost: { value: 380 }, moved: 2 })
})

test('a cheaper year is preferred to an earlier one', () => {
  const offers = [planOffer('academy', { home: 2, cost: [whole(100), whole(80)] })]
  expect(linesOf(plan({ courses: [planCourse('tracing', 2, { offers })] }))).toEqual(['2027-Q1 tracing@academy 2'])
})

test('at equal cost people are taught where the analysis says', () => {
  const offers = [planOffer('capital'), planOffer('regional', { home: 2 })]
  expect(linesOf(plan({ courses: [planCourse('tracing', 2, { offers })] }))).toEqual(['2026-Q1 tracing@regional 2'])
})

test('of courses that compete for a quarter the one with the lower id comes first', () => {
  const trainers = [{ institution: 'academy', courses: ['a', 'b'], capacity: daysPerQuarter(5) }]
  const result = plan({ courses: [planCourse('a', 1), planCourse('b', 1)], trainers })
  expect(linesOf(result)).toEqual(['2026-Q1 a@academy 1', '2026-Q2 b@academy 1'])
})

test('trainers and rooms limit the runs of a quarter and of a year', () => {
  const trainers = [{ institution: 'academy', courses: ['tracing'], capacity: daysPerQuarter(10, 15) }]
  const rooms = [{ institution: 'academy', capacity: daysPerQuarter(5) }]
  expect(linesOf(plan({ courses: [planCourse('tracing', 4)], trainers, rooms }))).toEqual([
    '2026-Q1 tracing@academy 1',
    '2026-Q2 tracing@academy 1',
    '2026-Q3 tracing@academy 1',
    '2027-Q1 tracing@academy 1',
  ])
})

test('days of trainers who teach several courses are shared, also between groups', () => {
  const trainers = [
    { institution: 'academy', courses: ['a'], capacity: daysPerQuarter(5) },
    { institution: 'academy', courses: ['a', 'b'], capacity: daysPerQuarter(5) },
  ]
  const result = plan({ courses: [planCourse('a', 2), planCourse('b', 2)], trainers })
  expect(linesOf(result)).toEqual([
    '2026-Q1 a@academy 1',
    '2026-Q1 b@academy 1',
    '2026-Q2 a@academy 1',
    '2026-Q2 b@academy 1',
  ])
})

test('a course waits for its stage and does not run ahead of its prerequisite', () => {
  const trainers = [{ institution: 'academy', courses: ['first'], capacity: daysPerQuarter(5) }]
  const courses = [planCourse('first', 2), planCourse('second', 2, { after: ['first'], earliest: '2026-Q2' })]
  expect(linesOf(plan({ courses, trainers }))).toEqual([
    '2026-Q1 first@academy 1',
    '2026-Q2 first@academy 1',
    '2026-Q2 second@academy 1',
    '2026-Q3 second@academy 1',
  ])
})

test('who needs a course and not its prerequisite need not wait', () => {
  const courses = [
    planCourse('first', 1, { earliest: '2026-Q3' }),
    planCourse('second', 2, { after: ['first'], earliest: '2026-Q2' }),
  ]
  expect(linesOf(plan({ courses }))).toEqual([
    '2026-Q2 second@academy 1',
    '2026-Q3 first@academy 1',
    '2026-Q4 second@academy 1',
  ])
})

test('each year keeps within its money, after what is spent anyway', () => {
  const money = [
    { year: 2026, funds: whole(250), fixedCost: whole(50) },
    { year: 2027, funds: whole(300), fixedCost: whole(50) },
  ]
  const result = plan({ courses: [planCourse('tracing', 4)], money })
  expect(result.years.map(({ runs, cost }) => [runs, cost.value])).toEqual([
    [2, 250],
    [2, 250],
  ])
  expect(result.cost.value).toBe(500)
})

test('where trainers are short, the plan says when and by how many days', () => {
  const trainers = [{ institution: 'academy', courses: ['tracing'], capacity: daysPerQuarter(4, 4) }]
  const result = plan({ courses: [planCourse('tracing', 2)], trainers })
  expect(result.status).toBe('infeasible')
  expect(texts(result)).toEqual([
    'Trainers of "academy" in 2026: 1 day short',
    'Trainers of "academy" in 2027: 1 day short',
  ])
})

test('where the days of a quarter are short, the plan says in which quarter', () => {
  const trainers = [{ institution: 'academy', courses: ['tracing'], capacity: daysPerQuarter(5) }]
  const result = plan({ courses: [planCourse('tracing', 3, { earliest: '2027-Q3' })], trainers })
  expect(texts(result)).toEqual(['Trainers of "academy" in 2027-Q3: 5 days short'])
})

test('where rooms are short, the plan says so', () => {
  const rooms = [{ institution: 'academy', capacity: daysPerQuarter(5, 0) }]
  expect(texts(plan({ courses: [planCourse('tracing', 1, { earliest: '2027-Q1' })], rooms }))).toEqual([
    'Rooms of "academy" in 2027: 5 days short',
  ])
})

test('where money is short, the plan says in which year and by how much', () => {
  const money = [
    { year: 2026, funds: whole(10), fixedCost: whole(50) },
    { year: 2027, funds: whole(1000), fixedCost: whole(0) },
  ]
  const result = plan({ courses: [planCourse('tracing', 2)], money })
  expect(texts(result)).toEqual(['Money of 2026: 40 short'])
  expect(linesOf(result)).toEqual(['2027-Q1 tracing@academy 2'])
})

test('where no team exists, the plan says how many people it needs', () => {
  const offers = [planOffer('academy', { home: 2, trainers: 1, team: 3 })]
  expect(texts(plan({ courses: [planCourse('tracing', 2, { offers })] }))).toEqual([
    'Team for "tracing" at "academy": 2 trainers short',
  ])
})

test('another institution with a team is preferred to a missing team', () => {
  const offers = [planOffer('a', { home: 2, trainers: 1, team: 2 }), planOffer('b', { cost: [whole(500), whole(500)] })]
  const result = plan({ courses: [planCourse('tracing', 2, { offers })] })
  expect(result).toMatchObject({ status: 'optimal', moved: 2, cost: { value: 1000 } })
})

test('where an offer allows too few runs, the plan says how many more it takes', () => {
  const offers = [planOffer('academy', { home: 3, runsMax: [1, 1] })]
  expect(texts(plan({ courses: [planCourse('tracing', 3, { offers })] }))).toEqual([
    'Offer of "tracing" at "academy" in 2026: 1 run above runs_per_year_max',
  ])
})

test('runs that cannot be held at all are named with the reason', () => {
  const courses = [
    planCourse('alone', 1, { offers: [] }),
    planCourse('behind', 1, { after: ['late'], earliest: '2026-Q2' }),
    planCourse('circle', 1, { earliest: undefined }),
    planCourse('late', 2, { earliest: '2028-Q1' }),
    planCourse('possible', 1),
  ]
  const result = plan({ courses })
  expect(texts(result)).toEqual([
    'Course "alone": 1 run cannot be held, nobody offers it',
    'Course "behind": 1 run cannot be held, its prerequisites end too late',
    'Course "circle": 1 run cannot be held, its prerequisites form a cycle',
    'Course "late": 2 runs cannot be held, it can begin in 2028-Q1, after the end of the plan',
  ])
  expect(linesOf(result)).toEqual(['2026-Q1 possible@academy 1'])
})
