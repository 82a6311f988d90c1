import { expect, test } from 'vitest'
import { analyzed, body, course, levels, offeredBy, role } from '../../tests/support/small-project.ts'

const competencies = ['a', 'b'].map((id) => ({ id, title: id, area: 'x' }))

test('with one outcome demand is exact', () => {
  const { demand } = analyzed({
    competencies,
    roles: [role('r', { a: 2 })],
    institutions: [body('i', { r: 10 })],
    assessments: [levels('i/r/a', { 0: 3, 1: 2, 2: 5 })],
    courses: [course('k', [['a', 1, 2]])],
  })
  expect(demand).toEqual([
    expect.objectContaining({ course: 'k', people: { low: 2, high: 2 }, cells: 1, assessedCells: 1 }),
  ])
})

test('with several outcomes it lies between the largest and the sum, which is at most the head-count', () => {
  const people = (headcount: number) =>
    analyzed({
      competencies,
      roles: [role('r', { a: 1, b: 1 })],
      institutions: [body('i', { r: headcount })],
      assessments: [levels('i/r/a', { 0: 6, 1: 4 }), levels('i/r/b', { 0: 7, 1: 3 })],
      courses: [course('k', [['a', 0, 1], ['b', 0, 1]])], // prettier-ignore
    }).courses.get('k')?.people
  expect(people(10)).toEqual({ low: 7, high: 10 })
  expect(people(50)).toEqual({ low: 7, high: 13 })
})

test('a role counts once, roles and institutions add, and unassessed cells are told', () => {
  const { courses, demand } = analyzed({
    competencies,
    roles: [role('r', { a: 1 }), role('s', { a: 1 })],
    institutions: [body('i', { r: 10, s: 10 }), body('j', { r: 10 })],
    assessments: [levels('i/r/a', { 0: 4 }), levels('i/s/a', { 0: 5 })],
    courses: [course('k', [['a', 0, 1]])],
  })
  expect(courses.get('k')).toMatchObject({ people: { low: 9, high: 9 }, cells: 3, assessedCells: 2 })
  expect(demand.map(({ institution, role: of }) => `${institution}/${of}`)).toEqual(['i/r', 'i/s', 'j/r'])
})

test('a prerequisite creates no demand by itself', () => {
  const { courses, coursesWithoutDemand } = analyzed({
    competencies,
    roles: [role('r', { a: 1 })],
    institutions: [body('i', { r: 10 })],
    assessments: [levels('i/r/a', { 0: 4 })],
    courses: [course('k', [['a', 0, 1]], { prerequisites: { courses: ['first'] } }), course('first', [['b', 0, 1]])],
  })
  expect(courses.get('first')?.people.high).toBe(0)
  expect(coursesWithoutDemand).toEqual(['first'])
})

test('the people of a longer chain are counted in each of its courses', () => {
  const { courses } = analyzed({
    competencies,
    roles: [role('r', { a: 2 })],
    institutions: [body('i', { r: 10 })],
    assessments: [levels('i/r/a', { 0: 3, 1: 2, 2: 5 })],
    courses: [course('basic', [['a', 0, 1]]), course('further', [['a', 1, 2]])],
  })
  expect([...courses.values()].map(({ people }) => people.low)).toEqual([3, 5])
})

const served = (trainsAt: readonly string[], ...offerers: readonly string[]) =>
  analyzed({
    competencies,
    roles: [role('r', { a: 1 })],
    institutions: [body('i', { r: 10 }, { trains_at: trainsAt }), body('j', {}), body('k1', {}), body('k2', {})],
    assessments: [levels('i/r/a', { 0: 4 })],
    courses: [course('c', [['a', 0, 1]], offeredBy(...offerers))],
  }).service.map(({ from, to }) => `${from} -> ${to}`)

test('people are taught at home, else where they are sent, else by the lowest id', () => {
  expect(served(['j'], 'j', 'i')).toEqual(['i -> i'])
  expect(served(['k2', 'j'], 'j', 'k1', 'k2')).toEqual(['i -> k2'])
  expect(served(['j'], 'k2', 'k1')).toEqual(['i -> k1'])
})

test('a course that nobody offers loads nobody and is noted; a dormant offer is none', () => {
  const offered_by = [{ institution: 'i', status: 'dormant' }]
  const { service, capacity, notes } = analyzed({
    competencies,
    roles: [role('r', { a: 1 })],
    institutions: [body('i', { r: 10 })],
    assessments: [levels('i/r/a', { 0: 4 })],
    courses: [course('c', [['a', 0, 1]], { offered_by })],
  })
  expect(service).toMatchObject([{ from: 'i', to: undefined, seats: 4 }])
  expect(capacity.get('i')?.runs).toBe(0)
  expect(notes).toContainEqual(expect.objectContaining({ kind: 'course-without-offer', id: 'c' }))
})

test('renewals are people at or above the lower of required and taught, by validity', () => {
  const { demand, service } = analyzed({
    competencies,
    planning: { attrition: 0.1 },
    roles: [role('r', { a: 3 })],
    institutions: [body('i', { r: 12 })],
    assessments: [levels('i/r/a', { 1: 2, 2: 7, 3: 3 })],
    courses: [course('c', [['a', 0, 2]], { validity_months: 24 })],
  })
  expect(demand[0]?.renewalsPerYear).toBe(5)
  expect(service[0]?.seatsPerYear).toEqual({ value: 23 / 3, exact: '23/3', status: 'unsourced' })
})
