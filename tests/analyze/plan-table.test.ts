import { expect, test } from 'vitest'
import { createPaint } from '../../src/report/paint.ts'
import type { Analysis } from '../../src/model/analysis.ts'
import type { Plan } from '../../src/model/plan.ts'
import { createNames } from '../../src/report/tables/names.ts'
import { planTable } from '../../src/report/tables/plan.ts'
import { printTable } from '../../src/report/tables/print-table.ts'
import type { Heading, Table } from '../../src/report/tables/table.ts'
import { projectOf } from '../support/project-of.ts'
import { analyzed } from '../support/small-project.ts'
import { emptyProblem, planCourse, planned, planOffer, whole } from '../support/small-plan.ts'

const offers = [planOffer('regional', { runsMax: [1, 2], home: 2 }), planOffer('capital', { home: 1, runsMax: [1, 1] })]
const plan = planned({
  ...emptyProblem,
  courses: [planCourse('tracing', 3, { offers, earliest: '2026-Q2' })],
  money: [2026, 2027].map((year) => ({ year, funds: whole(150), fixedCost: whole(10) })),
})

function tableOf(found: Plan | undefined, by: readonly Heading[]): Table {
  const analysis: Analysis = { ...analyzed({}), plan: found }
  const project = projectOf({})
  return planTable.make({ project, analysis, names: createNames(project, 'ids'), where: () => '' }, by)
}

const print = (by: readonly Heading[]): string =>
  printTable(tableOf(plan, by), { paint: createPaint(false), width: 100 })

test('runs stand by quarter, one row a course, institution and year', () => {
  expect(print(['course', 'institution', 'year'])).toBe(`Delivery plan by course, institution, year

Course   Institution  Year  Q1  Q2  Q3  Q4  Runs
───────  ───────────  ────  ──  ──  ──  ──  ────
tracing  capital      2026   0   1   0   0     1
tracing  regional     2026   0   1   0   0     1
tracing  regional     2027   1   0   0   0     1
───────  ───────────  ────  ──  ──  ──  ──  ────
Total                        1   2   0   0     3
`)
})

test('by year the cost stands beside the money', () => {
  expect(print(['year'])).toBe(`Delivery plan by year

 Year  Q1  Q2  Q3  Q4  Runs  Cost  Funds
─────  ──  ──  ──  ──  ────  ────  ─────
 2026   0   2   0   0     2   210    150
 2027   1   0   0   0     1   110    150
─────  ──  ──  ──  ──  ────  ────  ─────
Total   1   2   0   0     3   320
`)
})

test('notes tell what gives way and how good the plan is', () => {
  expect(tableOf(plan, ['year']).notes).toEqual([
    'Money of 2026: 60 short',
    'No plan keeps all limits; this one gives way least, and of such no plan costs less (HiGHS 1.15.1)',
  ])
})

test('without runs or without a plan the table says why it is empty', () => {
  expect(tableOf(planned(emptyProblem), ['year'])).toMatchObject({
    rows: [],
    empty: expect.stringContaining('no runs'),
  })
  expect(tableOf(undefined, ['year'])).toMatchObject({ rows: [], empty: 'The solver found no plan within its limit' })
})
