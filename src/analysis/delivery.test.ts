import { expect, test } from 'vitest'
import { analyzed, body, course, levels, offeredBy, role } from '../../tests/support/small-project.ts'

const competencies = [{ id: 'a', title: 'A', area: 'x' }]
const roles = [role('r', { a: 1 })]

/** Institutions i, j and k with so many people who all need one course. */
const plan = (people: Readonly<Record<string, number>>, more: Readonly<Record<string, unknown>>, planning = {}) => {
  const analysis = analyzed({
    competencies,
    roles,
    planning,
    institutions: ['i', 'j', 'k'].map((id) => body(id, people[id] === undefined ? {} : { r: people[id] })),
    assessments: Object.entries(people).map(([id, count]) => levels(`${id}/r/a`, { 0: count })),
    courses: [course('c', [['a', 0, 1]], more)],
  })
  return { analysis, figures: analysis.courses.get('c') }
}

test('a hundred people at seven per cent of loss need 108 seats, counted exactly', () => {
  expect(plan({ i: 100 }, {}, { no_show: 0.07 }).figures?.seats).toBe(108)
  expect(plan({ i: 9 }, {}, { first_pass_rate: 0.9 }).figures?.seats).toBe(10)
  expect(plan({ i: 57 }, {}, { first_pass_rate: 0.95, no_show: 0.2 }).figures?.seats).toBe(75)
})

test("a course's own pass rate wins over that of the project", () => {
  expect(plan({ i: 10 }, { first_pass_rate: 0.5 }, { first_pass_rate: 0.9 }).figures?.seats).toBe(20)
})

test('seats are rounded up for each posting institution', () => {
  const { figures } = plan({ i: 1, j: 1, k: 1 }, offeredBy('i', 'j'), { first_pass_rate: 0.75 })
  expect(figures?.seats).toBe(6)
})

test('a course that one institution offers is central: its pooled runs count', () => {
  const { figures, analysis } = plan({ i: 10, j: 15, k: 7 }, { ...offeredBy('i'), class: { min: 13, max: 20 } })
  expect(figures?.central).toBe(true)
  expect(figures?.runs).toMatchObject({ separate: 3, pooled: 2, working: 2, lastPooledRunSize: 12 })
  expect(figures?.runs?.belowMinimum).toEqual([{ from: undefined, size: 12 }])
  expect(analysis.capacity.get('i')).toMatchObject({ runs: 2, seats: 32 })
})

test('any other course counts the separate runs, also of people who are sent elsewhere', () => {
  const { figures, analysis } = plan({ i: 10, j: 15, k: 7 }, offeredBy('i', 'j'))
  expect(figures?.runs).toMatchObject({ separate: 3, pooled: 2, working: 3 })
  expect(analysis.capacity.get('i')?.runs).toBe(2)
  expect(analysis.capacity.get('j')?.runs).toBe(1)
})

test('full classes first: the last run takes the rest', () => {
  const { analysis } = plan({ i: 41 }, offeredBy('i'))
  expect(analysis.service[0]).toMatchObject({ seats: 41, runs: 3, lastRunSize: 1 })
})

test('e-learning has seats and person-days, but no runs and no trainers', () => {
  const { figures } = plan({ i: 30 }, { ...offeredBy('i'), mode: 'e-learning' })
  expect(figures).toMatchObject({ seats: 30, runs: undefined, withoutRuns: 'e-learning' })
  expect(figures?.personDays.value).toBe(150)
  expect(figures?.trainers.needed).toBe(0)
})

test('a course taught live online needs trainers, but no room', () => {
  const { analysis } = plan({ i: 30 }, { ...offeredBy('i'), mode: 'online-live' })
  expect(analysis.capacity.get('i')?.roomDays.demand.value).toBe(0)
  expect(analysis.capacity.get('i')?.trainerDays.demand.value).toBe(10)
})

test('hours become days by the working hours of a day', () => {
  const { figures } = plan({ i: 2 }, { days: undefined, hours: 12 }, { working_hours_per_day: 6 })
  expect(figures?.personDays.value).toBe(4)
})

test('without a class size nothing is counted in runs, and it is noted', () => {
  const { figures, analysis } = plan({ i: 30 }, { class: undefined })
  expect(figures).toMatchObject({ seats: 30, runs: undefined, withoutRuns: 'no-class-size' })
  expect(analysis.notes).toContainEqual(expect.objectContaining({ kind: 'course-without-class-size', id: 'c' }))
})

test('nobody passing or nobody coming gives a note, not endless seats', () => {
  const { figures, analysis } = plan({ i: 30 }, { first_pass_rate: 0 }, { no_show: 1 })
  expect(figures?.seats).toBe(30)
  expect(analysis.notes.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['nobody-can-pass', 'every-seat-empty']),
  )
})
