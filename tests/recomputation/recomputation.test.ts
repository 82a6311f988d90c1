import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyze } from '../../src/analysis/analyze.ts'
import type { Analysis } from '../../src/model/analysis.ts'
import { projectOf } from '../support/project-of.ts'
import { type PlainProject, plainProjects, sectionsOf } from './plain-project.ts'
import * as gaps from './recompute-gaps.ts'
import * as delivery from './recompute-delivery.ts'

/** Holds figures against their recomputation on random projects. */
function onRandomProjects(check: (plain: PlainProject, analysis: Analysis) => void): void {
  const property = fc.property(plainProjects, (plain) => check(plain, analyze(projectOf(sectionsOf(plain)), {})))
  fc.assert(property, { numRuns: 60 })
}

test('coverage and mean gap agree with a recomputation', () => {
  onRandomProjects((plain, { coverage }) => {
    const all = gaps.cells(plain)
    const compare = (some: typeof all, figures: Analysis['coverage']['national'] | undefined): void => {
      const expected = gaps.coverageAndGap(some)
      if (!expected) expect(figures?.coverage).toBeUndefined()
      else {
        closeTo(figures?.coverage, expected.coverage)
        closeTo(figures?.meanGap, expected.meanGap)
      }
    }
    compare(all, coverage.national)
    for (const role of ['r0', 'r1']) compare(all.filter((cell) => cell.role === role), coverage.byRole.get(role)) // prettier-ignore
    for (const id of ['i0', 'i1', 'i2']) compare(all.filter(({ institution }) => institution === id), coverage.byInstitution.get(id)) // prettier-ignore
  })
})

test('people below the level agree with a recomputation, cell by cell', () => {
  onRandomProjects((plain, { cells }) => {
    expect(cells.map(({ found }) => found && [found.deficit.low, found.deficit.high])).toEqual(
      gaps.cells(plain).map((cell) => cell.found && gaps.deficit(cell)),
    )
  })
})

test('the ranking of needs agrees with a recomputation', () => {
  onRandomProjects((plain, { needs }) => {
    expect(needs.map(({ role, competency }) => `${role}/${competency}`)).toEqual(gaps.ranking(plain))
  })
})

test('the demand of courses agrees with a recomputation', () => {
  onRandomProjects((plain, { demand }) => {
    const found = demand.filter(({ people }) => people.high > 0)
    expect(
      new Map(
        found.map(({ course, institution, role, people }) => [
          `${course}/${institution}/${role}`,
          [people.low, people.high],
        ]),
      ),
    ).toEqual(delivery.demand(plain))
  })
})

test('seats, runs, days, trainers and cost of courses agree with a recomputation', () => {
  onRandomProjects((plain, { courses }) => {
    for (const course of plain.courses) {
      const figures = courses.get(course.id)
      const expected = delivery.courseResult(plain, course)
      expect(figures?.seats).toBe(expected.seats)
      if (!course.eLearning)
        expect(figures?.runs).toMatchObject({
          separate: expected.separate,
          pooled: expected.pooled,
          working: expected.working,
        })
      expect(figures?.trainers.needed).toBe(expected.trainersNeeded)
      expect(figures?.personDays.value).toBeCloseTo(expected.personDays, 9)
      expect(figures?.trainerDaysWithPreparation.value).toBeCloseTo(expected.trainerDays, 9)
      expect(figures?.cost.value).toBeCloseTo(expected.cost, 6)
    }
  })
})

test('where people are taught and the load there agree with a recomputation', () => {
  onRandomProjects((plain, { service, capacity }) => {
    for (const { course: id, from, to } of service) {
      const course = plain.courses.find((entry) => entry.id === id)
      expect([id, from, to]).toEqual([id, from, course && delivery.teacherOf(plain, course, from)])
    }
    for (const id of ['i0', 'i1', 'i2']) {
      const expected = delivery.trainerLoad(plain, id)
      expect(capacity.get(id)?.trainerDays.demand.value ?? 0).toBeCloseTo(expected.demand, 9)
      expect(capacity.get(id)?.trainerDays.capacity?.value ?? 0).toBeCloseTo(expected.capacity, 9)
    }
  })
})

test('the earliest years of courses agree with a recomputation', () => {
  onRandomProjects((plain, { order }) => {
    for (const course of plain.courses)
      expect([course.id, order.get(course.id)?.earliestYear]).toEqual([course.id, delivery.earliestYear(plain, course)])
  })
})

function closeTo(range: { readonly low: number; readonly high: number } | undefined, [low, high]: gaps.Bounds): void {
  expect(range?.low).toBeCloseTo(low, 9)
  expect(range?.high).toBeCloseTo(high, 9)
}
