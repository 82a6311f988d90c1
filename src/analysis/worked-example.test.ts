import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { projectOf, type Sections } from '../../tests/support/project-of.ts'
import { exactOf } from '../model/analysis/computed.ts'
import { rational, toFixed } from '../std/rational.ts'
import { analyze } from './analyze.ts'

const read = (path: string): unknown => parse(readFileSync(new URL(`../../tests/${path}`, import.meta.url), 'utf8'))
const sections = read('projects/worked-example/input/strategy.yaml') as Sections
const { expected } = read('data/worked-example.yaml') as { expected: Record<string, Record<string, unknown>> }

const analysis = analyze(projectOf(sections), {})
const course = analysis.courses.get('k')
const print = (value: number | undefined, decimals: number): number | undefined =>
  value === undefined ? undefined : Number(toFixed(rational(value), decimals))

test.each(['a', 'b'])('institution %s has the figures of the worked example', (id) => {
  const figures = analysis.coverage.byInstitution.get(id)
  const served = analysis.service.find(({ from }) => from === id)
  const capacity = analysis.capacity.get(id)
  const offer = course?.trainers.offers.find(({ institution }) => institution === id)
  expect({
    deficit_people: figures?.deficit.low,
    coverage: print(figures?.coverage?.low, 4),
    mean_gap: print(figures?.meanGap?.low, 4),
    mean_current_level: print(figures?.meanLevel, 4),
    gap_of_means: print(figures?.gapOfMeans, 4),
    seats_initial: served?.seats,
    runs_separate: served?.runs,
    last_run_size: served?.lastRunSize,
    entrants_per_year: analysis.posts.find(({ institution }) => institution === id)?.entrantsPerYear,
    trainer_days_with_preparation: capacity?.trainerDays.demand.value,
    trainer_capacity_days: capacity?.trainerDays.capacity?.value,
    trainer_utilisation: print(capacity?.trainerDays.utilisation?.value, 4),
    room_capacity_days: capacity?.roomDays.capacity?.value,
    room_utilisation: print(capacity?.roomDays.utilisation?.value, 4),
    can_staff_one_run: offer?.canStaffRun,
  }).toEqual(expected[id.toUpperCase()])
})

test('the country has the figures of the worked example', () => {
  const { national } = analysis.coverage
  const { note: _note, ...figures } = expected['national'] ?? {}
  expect({
    deficit_people: national.deficit.low,
    coverage: print(national.coverage?.low, 4),
    seats_initial: course?.seats,
    runs_if_separate: course?.runs?.separate,
    runs_if_pooled: course?.runs?.pooled,
    last_run_size_pooled: course?.runs?.lastPooledRunSize,
    person_days: course?.personDays.value,
    trainer_days_delivery: course?.trainerDays.value,
    trainer_days_with_preparation: course?.trainerDaysWithPreparation.value,
    cost: analysis.budget.total.value,
    cost_per_graduate: course?.costPerGraduate && Number(toFixed(exactOf(course.costPerGraduate), 0)),
    trainers_needed_by_days: course?.trainers.neededByDays,
    trainers_needed_with_team_rule: course?.trainers.needed,
  }).toEqual(figures)
})

test('the mean gap is larger than the gap of means, since surplus does not cancel shortfall', () => {
  for (const figures of analysis.coverage.byInstitution.values()) {
    expect(figures.meanGap?.low).toBeGreaterThan(figures.gapOfMeans ?? 0)
  }
})

test('runs apart are more than runs pooled, and the difference is the pooling gain', () => {
  expect(course?.runs).toMatchObject({ separate: 8, pooled: 7, poolingGain: 1, working: 8 })
})

test('institution B has free days, yet no team for one run; its run of one person is below the class minimum', () => {
  expect(analysis.capacity.get('b')).toMatchObject({ cannotStaff: ['k'], bottleneck: 'trainers' })
  expect(course?.runs?.belowMinimum).toEqual([{ from: 'b', size: 1 }])
})

test('every figure is fictional, as its inputs are', () => {
  expect(course?.status).toBe('fictional')
  expect(analysis.budget.total.status).toBe('fictional')
  expect(analysis.coverage.national.status).toBe('fictional')
})

test('the deficit of the country can be paid by year without a remainder', () => {
  const years = [...analysis.budget.byYear.values()]
  expect(years.map(({ value }) => value)).toEqual([5_060_000, 5_060_000, 5_060_000])
  expect(years.every(({ status }) => status === 'fictional')).toBe(true)
})

test('people who hold the level renew it every three years', () => {
  expect(analysis.demand.map(({ institution, renewalsPerYear }) => [institution, renewalsPerYear])).toEqual([
    ['a', 4],
    ['b', 10 / 3],
  ])
})
