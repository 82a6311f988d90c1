import { expect, test } from 'vitest'
import { analyzed, body, course, levels, offeredBy, role } from '../../tests/support/small-project.ts'

const competencies = [{ id: 'a', title: 'A', area: 'x' }]
const roles = [role('r', { a: 2 })]

/** One institution that teaches its 40 people a course of two runs with the given trainers and rooms. */
const taught = (institution: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}) =>
  analyzed({
    competencies,
    roles,
    institutions: [body('i', { r: 40 }, institution)],
    assessments: [levels('i/r/a', { 0: 40 })],
    courses: [course('c', [['a', 0, 2]], { trainers_per_run: 2, languages: ['kk'], ...offeredBy('i'), ...more })],
  })

const people = (group: Readonly<Record<string, unknown>>) =>
  taught({ trainers: [{ count: 3, usable_days_per_year: 60, ...group }] }).courses.get('c')?.trainers.suitable

test('a group counts for a course that it names, or whose competency it teaches', () => {
  expect(people({ courses: ['c'] })).toBe(3)
  expect(people({ competencies: ['a'] })).toBe(3)
  expect(people({ courses: ['other'], competencies: ['b'] })).toBe(0)
  expect(people({})).toBe(0)
})

test('its level reaches the highest level taught, or is not stated', () => {
  expect(people({ courses: ['c'], level: 2 })).toBe(3)
  expect(people({ courses: ['c'], level: 1 })).toBe(0)
})

test('it shares a language with the course, where both say', () => {
  expect(people({ courses: ['c'], languages: ['ru', 'kk'] })).toBe(3)
  expect(people({ courses: ['c'], languages: ['en'] })).toBe(0)
})

test('it is active', () => {
  expect(people({ courses: ['c'], active: false })).toBe(0)
})

test('trainer capacity is that of all active groups, for a course that of those that count for it', () => {
  const analysis = taught({
    trainers: [
      { courses: ['c'], count: 2, usable_days_per_year: 30 },
      { courses: ['other'], count: 1, usable_days_per_year: 50 },
      { courses: ['c'], count: 9, usable_days_per_year: 90, active: false },
    ],
  })
  expect(analysis.capacity.get('i')?.trainerDays.capacity?.value).toBe(330)
  expect(analysis.courses.get('c')?.trainers.offers[0]).toMatchObject({ people: 2, canStaffRun: true })
  expect(analysis.courses.get('c')?.trainers.offers[0]?.capacityDays?.value).toBe(180)
})

test('trainers needed follow the mean usable days weighted by count, and at least one team', () => {
  const needed = (...groups: readonly (readonly [count: number, days: number])[]) =>
    taught({
      trainers: groups.map(([count, days]) => ({ courses: ['c'], count, usable_days_per_year: days })),
    }).courses.get('c')?.trainers
  // 2 runs x 5 days x 2 trainers = 20 days
  expect(needed([3, 2], [1, 6])).toMatchObject({ neededByDays: 3, needed: 3 }) // mean 3 days x 3 years
  expect(needed([1, 60])).toMatchObject({ neededByDays: 1, needed: 2 })
  expect(needed()).toMatchObject({ neededByDays: undefined, needed: 2 })
})

test('room capacity leaves online rooms out and uses the availability of the room, else of the project', () => {
  const analysis = taught({
    facilities: [
      { kind: 'classroom', count: 2, days_per_year: 100, availability: 0.5 },
      { kind: 'lab', days_per_year: 10 },
      { kind: 'online', days_per_year: 365 },
    ],
  })
  expect(analysis.capacity.get('i')?.roomDays).toMatchObject({ capacity: { value: 330 }, demand: { value: 10 } })
  expect(analysis.capacity.get('i')?.roomDays.utilisation?.exact).toBe('1/33')
})

test('with capacity 0 utilisation is undefined, and demand makes it the bottleneck', () => {
  const analysis = taught({ trainers: [{ courses: ['c'], count: 2, usable_days_per_year: 60 }] })
  expect(analysis.capacity.get('i')).toMatchObject({ bottleneck: 'rooms', roomDays: { utilisation: undefined } })
})

test('of equal ones trainers are named before rooms', () => {
  const bottleneck = (roomDays: number) =>
    taught({
      trainers: [{ courses: ['c'], count: 1, usable_days_per_year: 40 }],
      facilities: [{ kind: 'classroom', days_per_year: roomDays }],
    }).capacity.get('i')?.bottleneck
  expect(bottleneck(20)).toBe('trainers')
  expect(bottleneck(19)).toBe('rooms')
  expect(taught({}).capacity.get('i')?.bottleneck).toBe('trainers')
})

test('a group that does not state its days leaves the capacity unknown, not zero', () => {
  const analysis = taught({ trainers: [{ courses: ['c'], count: 2 }] })
  expect(analysis.capacity.get('i')?.trainerDays).toMatchObject({ capacity: undefined, utilisation: undefined })
  expect(analysis.notes).toContainEqual(expect.objectContaining({ kind: 'trainers-without-days', id: 'i' }))
})

test('a course that one institution offers, or one person can teach, is a single point of failure', () => {
  const points = taught({ trainers: [{ courses: ['c'], count: 1, usable_days_per_year: 60 }] }).singlePoints
  expect(points).toEqual([
    { course: 'c', kind: 'one-institution', institution: 'i' },
    { course: 'c', kind: 'one-trainer', institution: 'i' },
  ])
  expect(taught({ trainers: [{ courses: ['c'], count: 2 }] }, offeredBy('i', 'j')).singlePoints).toEqual([])
})

test('trainers leave and new ones come from the courses that lead to the highest level', () => {
  const { trainerStock } = analyzed({
    competencies,
    planning: { trainer_attrition: 0.1, tot_activation: 0.5 },
    roles: [role('trainer', { a: 4 })],
    institutions: [
      body('i', { trainer: 12 }, { trainers: [{ count: 10, usable_days_per_year: 50, external_share: 0.2 }] }),
    ],
    assessments: [levels('i/trainer/a', { 3: 12 })],
    courses: [course('tot', [['a', 3, 4]], offeredBy('i'))],
  })
  expect(trainerStock).toMatchObject({ trainingOfTrainers: ['tot'], current: 10, ownShare: { value: 0.8 } })
  expect(trainerStock.national.map(({ year, end }) => [year, end.value])).toEqual([
    [2026, 11],
    [2027, 11.9],
    [2028, 12.71],
  ])
  expect(trainerStock.national[0]?.capacityDays?.value).toBe(550)
})
