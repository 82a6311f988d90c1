import { expect, test } from 'vitest'
import { analyzed, body, course, levels, offeredBy, role } from '../../tests/support/small-project.ts'

/** Twelve people of i and six of j who need a course of two days that i offers: one run a year of six. */
const base = {
  competencies: [{ id: 'a', title: 'A', area: 'x' }],
  roles: [role('r', { a: 1 })],
  institutions: [body('i', { r: 12 }), body('j', { r: 6 })],
  assessments: [levels('i/r/a', { 0: 12 }), levels('j/r/a', { 0: 6 })],
  courses: [course('c', [['a', 0, 1]], { days: 2, class: { max: 6 }, ...offeredBy('i') })],
}

const rate = (id: string, unit: string, amount: number, more: object = {}) => ({
  id,
  unit,
  amount,
  category: 'General',
  year: 2026,
  ...more,
})

const budget = (rates: readonly object[], more: object = {}) => analyzed({ ...base, rates, ...more }).budget

test('the narrowest rate that fits is taken', () => {
  const total = (...rates: readonly object[]) => budget(rates).total.value
  const general = rate('general', 'person_day', 1)
  const place = rate('place', 'person_day', 10, { institutions: ['i'] })
  const own = rate('course', 'person_day', 100, { courses: ['c'] })
  expect(total(general)).toBe(36)
  expect(total(general, place)).toBe(252) // 24 days of i at 10, 12 of j at 1
  expect(total(general, place, own)).toBe(3600)
  expect(total(general, rate('other', 'person_day', 7, { courses: ['d'] }))).toBe(36)
})

test('a rate holds until the next one; before the first it is assumed and noted', () => {
  const rates = [rate('old', 'run', 10, { year: 2027 }), rate('new', 'run', 20, { year: 2028 })]
  const { byYear } = budget(rates)
  expect([...byYear].map(([year, { value }]) => [year, value])).toEqual([
    [2026, 10],
    [2027, 10],
    [2028, 20],
  ])
  expect(analyzed({ ...base, rates }).notes).toContainEqual(
    expect.objectContaining({ kind: 'rate-from-later-year', id: 'old' }),
  )
})

test('rates of one category replace each other, categories add, and items enter no cost', () => {
  const rates = [
    rate('a', 'run', 10),
    rate('b', 'run', 5, { category: { en: 'Materials' } }),
    rate('c', 'item', 1000, { category: 'Laptops' }),
  ]
  const { total, byCategory } = budget(rates)
  expect(total.value).toBe(45)
  expect([...byCategory].map(([category, { value }]) => [category, value])).toEqual([
    ['General', 30],
    ['Materials', 15],
  ])
})

test('cost is person-days, trainer-days with preparation, runs and development by life', () => {
  const courses = [
    course('c', [['a', 0, 1]], {
      days: 2,
      class: { max: 6 },
      ...offeredBy('i'),
      cost: { run: 7, development_days: 8, life_years: 4 },
    }),
  ]
  const rates = [
    rate('p', 'person_day', 1, { category: 'P' }),
    rate('t', 'trainer_day', 10, { category: 'T' }),
    rate('d', 'development_day', 100, { category: 'D' }),
  ]
  const { byCategory, total } = budget(rates, { courses, planning: { preparation_factor: 0.5 } })
  expect(Object.fromEntries([...byCategory].map(([category, { value }]) => [category, value]))).toEqual({
    P: 36,
    T: 90, // 3 runs x 2 days x 1.5 x 10
    D: 600, // 8 / 4 days in each of three years
    'course-run': 21,
  })
  expect(total.value).toBe(747)
})

test('sums under every heading are those of the lines', () => {
  const { total, byYear, byCourse, byInstitution, unassigned } = budget([
    rate('p', 'person_day', 1),
    rate('r', 'run', 3),
  ])
  const sum = (totals: ReadonlyMap<unknown, { readonly value: number }>) =>
    [...totals.values()].reduce((all, { value }) => all + value, 0)
  expect(sum(byYear)).toBe(total.value)
  expect(sum(byCourse)).toBe(total.value)
  expect(sum(byInstitution) + unassigned.value).toBe(total.value)
})

test('without a delivery plan the years carry the same, and that is assumed', () => {
  const rates = [rate('p', 'person_day', 0, { amount: { value: 1, status: 'sourced' } })]
  const { basis, lines } = budget(rates)
  expect(basis).toBe('even-spread')
  expect(lines.map(({ year, institution, amount }) => [year, institution, amount.value])).toEqual(
    [2026, 2027, 2028].flatMap((year) => [
      [year, 'i', 8],
      [year, 'j', 4],
    ]),
  )
})

const line = (id: string, source: string, amount: number, more: object = {}) => ({
  id,
  source,
  amount,
  year: 2026,
  status: 'committed',
  ...more,
})

test('the funding gap of a year is its cost less its committed lines; a surplus is negative', () => {
  const funding = [
    line('state', 'state', 7),
    line('plan', 'state', 90, { status: 'planned' }),
    line('next', 'donor', 20, { year: 2027 }),
    line('before', 'donor', 500, { year: 2025 }),
  ]
  const figures = budget([rate('r', 'run', 10)], { funding }).funding
  expect(figures.years.map(({ year, gap }) => [year, gap.value])).toEqual([
    [2026, 3],
    [2027, -10],
    [2028, 10],
  ])
  expect(figures.gap.value).toBe(3)
})

test('the state share counts state and own, and mixed only below the line', () => {
  const funding = [
    line('a', 'state', 30),
    line('b', 'own', 10),
    line('c', 'mixed', 20),
    line('d', 'donor', 40, { status: 'sought' }),
  ]
  const figures = budget([], { funding }).funding
  expect(figures.stateShare?.value).toBe(0.4)
  expect(figures.stateShareCommitted?.exact).toBe('2/3')
  expect(budget([]).funding.stateShare).toBeUndefined()
})

test('costs of actions are a second budget with its own gap, and never part of the first', () => {
  const funding = [line('a', 'state', 30), line('b', 'donor', 40), line('c', 'own', 5, { year: 2027 })]
  const actions = [
    { id: 'one', cost: { 2026: 50 }, funding: ['a'] },
    { id: 'two', cost: { 2026: 5, 2027: 7 }, funding: ['a', 'b', 'c'] },
    { id: 'none', cost: { 2028: 3 } },
    { id: 'off', cost: { 2028: 3 }, status: 'cancelled' },
  ]
  const { actionBudget, budget: delivery } = analyzed({ ...base, funding, actions })
  expect(delivery.total.value).toBe(0)
  expect(actionBudget.lines.map(({ action, year, source }) => `${action} ${year} ${source}`)).toEqual([
    'none 2028 unattributed',
    'one 2026 state',
    'two 2026 unattributed',
    'two 2027 own',
  ])
  expect(actionBudget.years.map(({ year, gap, unfunded }) => [year, gap.value, unfunded])).toEqual([
    [2026, -15, []],
    [2027, 2, []],
    [2028, 3, ['none']],
  ])
})

const activity = (year: number, more: object = {}) => ({ course: 'c', institution: 'i', year, ...more })

test('donor dependence is the runs named in programmes by the working runs; overlaps are two for one thing', () => {
  const programmes = [
    { id: 'p', donors: [], activities: [activity(2026, { runs: 1 }), activity(2027)] },
    { id: 'q', donors: [], activities: [activity(2026), activity(2026), activity(2030, { runs: 5 })] },
  ]
  const { donors } = analyzed({ ...base, programmes })
  expect(donors).toMatchObject({ programmeRuns: 1, workingRuns: 3, dependence: { exact: '1/3' } })
  expect(donors.overlaps).toEqual([{ ...activity(2026), programmes: ['p', 'q'], status: 'unsourced' }])
})

test('a scenario that drops a programme drops its runs and its money, and changes rates', () => {
  const sections = {
    ...base,
    rates: [rate('r', 'run', 10)],
    programmes: [{ id: 'p', donors: [], activities: [activity(2026, { runs: 1 })] }],
    funding: [line('a', 'donor', 30, { programme: 'p' })],
    scenarios: [{ id: 's', title: 'S', overrides: { drop_programmes: ['p'], rates: { r: { times: 2 } } } }],
  }
  const { donors, budget: money } = analyzed(sections, 's')
  expect(donors.programmeRuns).toBe(0)
  expect(money.funding.committed.value).toBe(0)
  expect(money.total.value).toBe(60)
})
