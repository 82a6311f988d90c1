import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { projectOf, type Sections } from '../../tests/support/project-of.ts'
import { analyzed, body, course, levels, offeredBy, role } from '../../tests/support/small-project.ts'
import { exactOf } from '../model/analysis/computed.ts'
import { compare, sum } from '../std/rational.ts'
import { analyze } from './analyze.ts'

const minimal = parse(
  readFileSync(new URL('../../examples/minimal/strategy.yaml', import.meta.url), 'utf8'),
) as Sections

test('a project without courses, assessments and planning has its people and nothing else', () => {
  const analysis = analyze(projectOf(minimal), {})
  expect(analysis).toMatchObject({ headcount: 72, needs: [], demand: [], service: [], notes: [], singlePoints: [] })
  expect(analysis.cells.map(({ found }) => found)).toEqual([undefined, undefined, undefined])
  expect(analysis.coverage.national).toMatchObject({ cells: 3, assessedCells: 0, coverage: undefined })
  expect(analysis.budget.total.value).toBe(0)
})

test('an empty project is analyzed', () => {
  expect(analyze(projectOf({}), {})).toMatchObject({ headcount: 0, cells: [], period: { calendar: [] } })
})

test('the analysis is plain data that survives a copy', () => {
  const analysis = analyze(projectOf(minimal), {})
  expect(structuredClone(analysis)).toEqual(analysis)
})

/** A small project with everything that decides seats, runs and load. */
const projects = fc.record({
  people: fc.array(fc.array(fc.nat({ max: 9 }), { minLength: 5, maxLength: 5 }), { minLength: 3, maxLength: 3 }),
  required: fc.integer({ min: 1, max: 4 }),
  rises: fc.array(fc.tuple(fc.nat({ max: 3 }), fc.integer({ min: 1, max: 4 })), { maxLength: 4 }),
  classMax: fc.integer({ min: 1, max: 12 }),
  noShow: fc.integer({ min: 0, max: 90 }),
  trainers: fc.nat({ max: 5 }),
  offerers: fc.subarray(['i0', 'i1', 'i2']),
  outcomes: fc.integer({ min: 1, max: 2 }),
})

type Drawn = typeof projects extends fc.Arbitrary<infer T> ? T : never

function sectionsOf({ people, required, rises, classMax, noShow, trainers, offerers, outcomes }: Drawn): Sections {
  const needs = outcomes === 1 ? ['a'] : ['a', 'b']
  return {
    planning: { no_show: noShow / 100, first_pass_rate: 0.9, attrition: 0.1, preparation_factor: 0.5 },
    areas: [{ id: 'x', title: 'X' }],
    competencies: ['a', 'b'].map((id) => ({ id, title: id, area: 'x' })),
    roles: [role('r', Object.fromEntries(needs.map((id) => [id, required])))],
    institutions: people.map((counts, index) =>
      body(
        `i${index}`,
        { r: counts.reduce((all, count) => all + count, 3) },
        {
          trainers: [{ competencies: ['a'], count: trainers, usable_days_per_year: 40 }],
          facilities: [{ kind: 'classroom', days_per_year: 100 }],
        },
      ),
    ),
    assessments: people.flatMap((counts, index) =>
      needs.map((id) => levels(`i${index}/r/${id}`, Object.fromEntries(counts.entries()))),
    ),
    courses: rises.map(([from, rise], index) =>
      course(
        `k${index}`,
        needs.map((id) => [id, from, from + rise] as const),
        { class: { min: 2, max: classMax }, cost: { run: 1000, development_days: 3 }, ...offeredBy(...offerers) },
      ),
    ),
    rates: [
      { id: 'p', unit: 'person_day', amount: 10, category: 'P', year: 2026 },
      { id: 't', unit: 'trainer_day', amount: 70, category: 'T', year: 2027, institutions: ['i0'] },
      { id: 'd', unit: 'development_day', amount: 9, category: 'D', year: 2026 },
    ],
  }
}

test('pooled runs are never more than separate ones', () => {
  fc.assert(
    fc.property(projects, (drawn) => {
      for (const { runs } of analyzed(sectionsOf(drawn)).courses.values()) {
        expect(runs?.poolingGain ?? 0).toBeGreaterThanOrEqual(0)
      }
    }),
    { numRuns: 40 },
  )
})

test('coverage lies within 0 and 1, and lower ends below upper ends', () => {
  fc.assert(
    fc.property(projects, (drawn) => {
      const { coverage, courses } = analyzed(sectionsOf(drawn))
      for (const { coverage: share } of coverage.byInstitution.values()) {
        expect(share?.low ?? 0).toBeGreaterThanOrEqual(0)
        expect(share?.high ?? 1).toBeLessThanOrEqual(1)
        expect(share?.low ?? 0).toBeLessThanOrEqual(share?.high ?? 1)
      }
      for (const { people, seats, upper } of courses.values()) {
        expect(people.low).toBeLessThanOrEqual(people.high)
        expect(seats).toBeLessThanOrEqual(upper.seats)
      }
    }),
    { numRuns: 40 },
  )
})

test('more trainers never reduce capacity, nor staff fewer runs', () => {
  fc.assert(
    fc.property(projects, (drawn) => {
      const few = analyzed(sectionsOf(drawn))
      const more = analyzed(sectionsOf({ ...drawn, trainers: drawn.trainers + 1 }))
      for (const [id, { trainerDays, cannotStaff }] of more.capacity) {
        const before = few.capacity.get(id)
        expect(trainerDays.capacity?.value).toBeGreaterThan(before?.trainerDays.capacity?.value ?? 0)
        expect(cannotStaff.length).toBeLessThanOrEqual(before?.cannotStaff.length ?? 0)
      }
    }),
    { numRuns: 40 },
  )
})

test('the order of entries changes nothing', () => {
  fc.assert(
    fc.property(projects, (drawn) => {
      const sections = sectionsOf(drawn)
      const turned = Object.fromEntries(
        Object.entries(sections).map(([key, value]) => [key, Array.isArray(value) ? value.toReversed() : value]),
      )
      const [a, b] = [analyzed(sections), analyzed(turned)].map(withoutPlaces)
      expect(b).toEqual(a)
    }),
    { numRuns: 40 },
  )
})

test('sums add up: cells to tables, rows to courses, lines to the budget', () => {
  fc.assert(
    fc.property(projects, (drawn) => {
      const { cells, coverage, service, courses, budget, totals, capacity } = analyzed(sectionsOf(drawn))
      const count = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
      const deficit = count(cells.map(({ found }) => found?.deficit.low ?? 0))
      for (const table of [coverage.byRole, coverage.byInstitution, coverage.byCompetency, coverage.byArea]) {
        expect(count([...table.values()].map((figures) => figures.deficit.low))).toBe(deficit)
      }
      expect(count(service.map(({ seats }) => seats))).toBe(totals.seats)
      for (const headings of [budget.byYear, budget.byCategory, budget.byYearAndCategory, budget.byCourse]) {
        expect(compare(sum([...headings.values()].map(exactOf)), exactOf(budget.total))).toBe(0)
      }
      const taught = [...capacity.values()].map(({ runs }) => runs)
      const offered = [...courses.values()].filter(({ offerers }) => offerers.length > 0)
      expect(count(taught)).toBe(count(offered.map(({ runs }) => runs?.working ?? 0)))
    }),
    { numRuns: 40 },
  )
})

/** Places follow the order of the YAML; figures must not. */
function withoutPlaces(analysis: object): unknown {
  return JSON.parse(
    JSON.stringify(analysis, (key, value: unknown) => {
      if (key === 'at' || key === 'places') return undefined
      return value instanceof Map ? [...(value as Map<unknown, unknown>)] : value
    }),
  )
}
