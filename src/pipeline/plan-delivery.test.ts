import { expect, test } from 'vitest'
import { type Sections, projectOf } from '../../tests/support/project-of.ts'
import { body, course, frame, levels, offeredBy, role } from '../../tests/support/small-project.ts'
import { analyze } from '../analysis/analyze.ts'
import type { Outcome } from '../diagnostics/diagnostic.ts'
import type { Plan } from '../model/plan.ts'
import { createSolver } from '../solver/create-solver.ts'
import { planDelivery, type PlanDeliveryOptions } from './plan-delivery.ts'

const solver = await createSolver()

function deliver(sections: Sections, options: PlanDeliveryOptions = {}): Outcome<Plan | undefined> {
  const project = projectOf({ project: frame, ...sections })
  return planDelivery(project, analyze(project, {}), solver, options)
}

/** An academy that teaches 40 people of a police a course of two runs, with three trainers of 30 days a year. */
const sections = (more: Sections = {}): Sections => ({
  competencies: [{ id: 'a', title: 'A', area: 'x' }],
  roles: [role('r', { a: 2 })],
  institutions: [
    body('police', { r: 40 }),
    body(
      'academy',
      {},
      {
        trainers: [{ courses: ['c'], count: 3, usable_days_per_year: 30 }],
        facilities: [{ kind: 'classroom', days_per_year: 40 }],
      },
    ),
  ],
  assessments: [levels('police/r/a', { 0: 40 })],
  courses: [course('c', [['a', 0, 2]], { trainers_per_run: 2, ...offeredBy('academy') })],
  ...more,
})

const runsOf = ({ value }: Outcome<Plan | undefined>): unknown =>
  value?.runs.map(({ quarter, institution, runs }) => `${quarter} ${institution} ${runs}`)

test('a project without assessments has an empty plan', () => {
  expect(deliver({})).toMatchObject({ value: { status: 'optimal', runs: [] }, findings: [] })
})

test('runs are those of the analysis, from the first quarter or the asked one on', () => {
  expect(runsOf(deliver(sections()))).toEqual(['2026-Q1 academy 2'])
  expect(runsOf(deliver(sections(), { from: '2027-Q3' }))).toEqual(['2027-Q3 academy 2'])
})

test('trainers are ready after the lead time', () => {
  expect(runsOf(deliver(sections({ planning: { tot_lead_months: 7 } })))).toEqual(['2026-Q4 academy 2'])
})

test('an offer keeps its runs a year', () => {
  const offered_by = [{ institution: 'academy', runs_per_year_max: 1 }]
  const courses = [course('c', [['a', 0, 2]], { trainers_per_run: 2, offered_by })]
  expect(runsOf(deliver(sections({ courses })))).toEqual(['2026-Q1 academy 1', '2027-Q1 academy 1'])
})

test('the cost is that of the analysis where rates do not change, and development is spent anyway', () => {
  const rates = [
    { id: 'p', unit: 'person_day', amount: 10, category: 'P', year: 2026 },
    { id: 't', unit: 'trainer_day', amount: 70, category: 'T', year: 2026 },
    { id: 'd', unit: 'development_day', amount: 9, category: 'D', year: 2026 },
  ]
  const cost = { run: 1000, development_days: 3, life_years: 3 }
  const courses = [course('c', [['a', 0, 2]], { trainers_per_run: 2, cost, ...offeredBy('academy') })]
  const project = projectOf({ project: frame, ...sections({ courses, rates }) })
  const analysis = analyze(project, {})
  const { value } = planDelivery(project, analysis, solver, {})
  // 40 people x 5 days x 10, 2 runs x 5 days x 2 trainers x 70, 2 runs x 1000, and 9 in each of three years.
  expect(value?.cost.value).toBe(5427)
  expect(analysis.budget.total.value).toBe(5427)
  expect(value?.years.map((year) => year.cost.value)).toEqual([5409, 9, 9])
})

test('planned and committed money counts, sought money does not; what is short is a finding', () => {
  const rates = [{ id: 't', unit: 'trainer_day', amount: 100, category: 'T', year: 2026 }]
  const line = (id: string, status: string) => ({ id, title: id, source: 'state', year: 2026, status, amount: 700 })
  const funding = [line('f1', 'committed'), line('f2', 'planned'), line('f3', 'sought')]
  const { value, findings } = deliver(sections({ rates, funding }))
  expect(value?.years.map(({ runs, funds }) => [runs, funds?.value])).toEqual([
    [2, 1400],
    [0, 0],
    [0, 0],
  ])
  expect(findings).toEqual([
    {
      code: 'plan/limit-gives-way',
      severity: 'warning',
      message: 'Money of 2026: 600 short',
      help: 'Find money for this year, or move money of another year to it',
      data: { kind: 'money', year: 2026, amount: 600 },
    },
  ])
})

test('a limit that gives way stands at its institution', () => {
  const institutions = [body('police', { r: 40 }), body('academy', {}, { trainers: [{ courses: ['c'], count: 1 }] })]
  const { findings } = deliver(sections({ institutions }))
  expect(findings.map(({ message, at }) => [message, at])).toEqual([
    ['Team for "c" at "academy": 1 trainer short', { file: 'strategy.yaml', path: ['institutions', 1, 'id'] }],
    ['Rooms of "academy" in 2026: 10 days short', { file: 'strategy.yaml', path: ['institutions', 1, 'id'] }],
  ])
})

test('the order of entries changes nothing', () => {
  const more = {
    courses: [
      course('c', [['a', 0, 2]], { trainers_per_run: 2, ...offeredBy('academy', 'police') }),
      course('b', [['b', 0, 2]], { prerequisites: { courses: ['c'] }, ...offeredBy('academy') }),
    ],
    competencies: ['a', 'b'].map((id) => ({ id, title: id, area: 'x' })),
    roles: [role('r', { a: 2, b: 2 })],
    assessments: [levels('police/r/a', { 0: 40 }), levels('police/r/b', { 0: 30, 2: 10 })],
  }
  const turned = Object.fromEntries(
    Object.entries(sections(more)).map(([key, value]) => [key, Array.isArray(value) ? value.toReversed() : value]),
  )
  expect(deliver(turned).value).toEqual(deliver(sections(more)).value)
})
