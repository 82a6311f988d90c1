import { expect, test } from 'vitest'
import { analyzed, body, course, frame, levels, offeredBy, role } from '../../tests/support/small-project.ts'

const sections = {
  competencies: [{ id: 'a', title: 'A', area: 'x' }],
  roles: [role('r', { a: 1 })],
  institutions: [
    {
      ...body('i', {}),
      posts: [{ role: 'r', current: 100, attrition: 0.1 }],
      facilities: [{ kind: 'classroom', days_per_year: 100, availability: 0.5 }],
    },
  ],
  assessments: [levels('i/r/a', { 0: 100 })],
  courses: [course('c', [['a', 0, 1]], { first_pass_rate: 0.8, ...offeredBy('i') })],
}

const under = (overrides: object, more: object = {}) =>
  analyzed({ ...sections, ...more, scenarios: [{ id: 's', title: 'S', overrides }] }, 's')

test('values that strategy ships are used where the project states none, and listed as assumed', () => {
  const { defaults, courses } = analyzed(sections)
  expect(defaults.map(({ key, value }) => [key, value])).toEqual([
    ['no_show', 0],
    ['preparation_factor', 0],
    ['growth', 0],
    ['trainer_attrition', 0],
    ['stage_months', 12],
    ['tot_lead_months', 0],
    ['tot_activation', 1],
    ['trainers_per_run', 1],
  ])
  expect(defaults.every(({ status, origin }) => status === 'assumed' && origin === 'default')).toBe(true)
  expect(courses.get('c')?.seats).toBe(125)
})

test('a value that the project states is no default', () => {
  const { defaults, planning } = analyzed({ ...sections, planning: { no_show: { value: 0.1, status: 'estimated' } } })
  expect(defaults.map(({ key }) => key)).not.toContain('no_show')
  expect(planning.get('no_show')).toEqual({
    key: 'no_show',
    value: 0.1,
    status: 'estimated',
    origin: 'project',
    at: { file: 'strategy.yaml', path: ['planning', 'no_show'] },
  })
})

test("a scenario's number replaces the value in planning and wherever an entity states it", () => {
  const { courses, posts, capacity } = under({ first_pass_rate: 0.5, attrition: 0.2, room_availability: 1 })
  expect(courses.get('c')?.seats).toBe(200)
  expect(posts[0]?.entrantsPerYear).toBe(20)
  expect(capacity.get('i')?.roomDays.capacity?.value).toBe(300)
})

test('a factor multiplies both, and no share leaves 0 to 1', () => {
  const { courses, posts } = under({ first_pass_rate: { times: 2 }, attrition: { times: 1.5 } })
  expect(courses.get('c')?.seats).toBe(100)
  expect(posts[0]?.entrantsPerYear).toBe(15)
})

test('class_max replaces every class max; a factor gives whole classes', () => {
  expect(under({ class_max: 10 }).courses.get('c')?.runs?.working).toBe(13)
  expect(under({ class_max: { times: 0.66 } }).courses.get('c')?.runs?.classMax).toBe(13)
  expect(under({ class_max: { times: 0 } }).courses.get('c')?.runs?.classMax).toBe(1)
})

test('a scenario is assumed; an unknown one changes nothing', () => {
  expect(under({ no_show: 0.1 }).planning.get('no_show')).toMatchObject({ origin: 'scenario', status: 'assumed' })
  expect(analyzed(sections, 'nothing')).toEqual(analyzed(sections))
})

test('both years of the period are included; planning.years goes before them', () => {
  expect(analyzed(sections).period).toMatchObject({ years: { value: 3 }, calendar: [2026, 2027, 2028], baseYear: 2025 })
  expect(analyzed({ ...sections, planning: { years: 2 } }).period.calendar).toEqual([2026, 2027])
  expect(analyzed({ ...sections, project: { ...frame, base_year: 2024 } }).period.baseYear).toBe(2024)
})

test('a last year that is only begun carries its part', () => {
  const rates = [{ id: 'r', unit: 'run', amount: 10, category: 'Run', year: 2026 }]
  const { budget } = analyzed({ ...sections, rates, planning: { years: 2.5 } })
  expect([...budget.byYear.values()].map(({ value }) => value)).toEqual([28, 28, 14])
})
