import { expect, test } from 'vitest'
import { analyzed, course, frame, role } from '../../tests/support/small-project.ts'

const after = (...courses: readonly string[]) => ({ prerequisites: { courses } })

test('a course stands one stage after the highest of its prerequisites', () => {
  const { order } = analyzed({
    planning: { tot_lead_months: 6, stage_months: 12 },
    courses: [course('third', [], after('second', 'first')), course('second', [], after('first')), course('first', [])],
  })
  expect([...order.values()].map(({ course: id, stage, earliestYear }) => [id, stage, earliestYear])).toEqual([
    ['first', 1, 2026],
    ['second', 2, 2027],
    ['third', 3, 2028],
  ])
  expect(order.get('second')?.earliest).toEqual({ value: 2027.5, exact: '4055/2', status: 'unsourced' })
})

test('stages follow each other after the months that the project states, else after a year', () => {
  const courses = [course('second', [], after('first')), course('third', [], after('second')), course('first', [])]
  const yearsWith = (planning: object): readonly unknown[] =>
    [...analyzed({ planning, courses }).order.values()].map(({ earliest }) => earliest?.value)
  expect(yearsWith({ stage_months: 6 })).toEqual([2026, 2026.5, 2027])
  expect(yearsWith({})).toEqual([2026, 2027, 2028])
})

test('only courses that are named make edges, not competencies', () => {
  const prerequisites = { competencies: [{ competency: 'a', level: 1 }] }
  const { order } = analyzed({ courses: [course('b', [], { prerequisites }), course('a', [['a', 0, 1]])] })
  expect(order.get('b')?.stage).toBe(1)
})

test('courses on and behind a cycle have no stage, and the others keep theirs', () => {
  const { order, notes } = analyzed({
    courses: [
      course('a', [], after('b')),
      course('b', [], after('a')),
      course('behind', [], after('b', 'free')),
      course('free', []),
    ],
  })
  expect([...order.values()].map(({ stage }) => stage)).toEqual([undefined, undefined, undefined, 1])
  expect(notes.filter(({ kind }) => kind === 'prerequisite-cycle').map(({ id }) => id)).toEqual(['a', 'b', 'behind'])
})

const competencies = [{ id: 'a', title: 'A', area: 'x' }]
const courses = [
  course('basic', [['a', 0, 1]], { days: 2 }),
  course('further', [['a', 1, 2]], { days: 4, ...after('basic', 'law') }),
  course('law', [], { days: 3 }),
  course('other', [['a', 0, 2]], { days: 9 }),
]

test('a path is the union of the pathways of the role, with prerequisites once and in order', () => {
  const pathways = [
    { id: 'p', role: 'r', stages: [{ level: 2, courses: ['further'] }] },
    { id: 'q', role: 'r', stages: [{ level: 1, courses: ['basic'] }] },
  ]
  const { paths } = analyzed({
    project: { ...frame, working_days_per_year: 200 },
    planning: { max_learning_days_per_year: 2 },
    competencies,
    courses,
    pathways,
    roles: [role('r', { a: 2 })],
  })
  const path = paths.get('r')
  expect(path).toMatchObject({ origin: 'pathways', days: { value: 9 }, daysPerYear: { value: 3 }, aboveLimit: true })
  expect(path?.shareOfWorkingTime?.value).toBe(0.015)
  expect(path?.courses.map(({ course: id, prerequisite, level }) => [id, prerequisite, level])).toEqual([
    ['basic', false, 1],
    ['law', true, undefined],
    ['further', false, 2],
  ])
})

test('without pathways a path is the union of the chains from every level below', () => {
  const { paths } = analyzed({ competencies, courses, roles: [role('r', { a: 2 }), role('none', {})] })
  // From 0 the one course `other`, from 1 `further` with its two prerequisites.
  expect(paths.get('r')).toMatchObject({ origin: 'chains', days: { value: 18 }, aboveLimit: undefined })
  expect(paths.get('none')).toMatchObject({ courses: [], days: { value: 0 } })
})
