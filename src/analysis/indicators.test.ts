import { expect, test } from 'vitest'
import { analyzed } from '../../tests/support/small-project.ts'
import { dayNumber } from './day-number.ts'
import { riskBand } from './risks.ts'

const progress = (indicator: object) =>
  analyzed({ indicators: [{ id: 'x', title: 'X', unit: '%', level: 'output', ...indicator }] }).indicators.get('x')

test('progress runs from the baseline to the last target, by the latest value', () => {
  const found = progress({
    baseline: { value: 20, date: '2025-12-31' },
    targets: { 2026: 40, 2028: 80 },
    values: { '2026-06-30': 30, '2026-12-31': 35 },
  })
  expect(found).toMatchObject({ latestDate: '2026-12-31', targetYear: 2028, progress: { exact: '1/4' } })
  expect(found?.expected?.exact).toBe(`365/${365 + 365 + 366}`)
  expect(found?.lead?.value).toBeLessThan(0)
})

test('it is not cut: it may go back, or past the target, also where less is better', () => {
  expect(
    progress({ baseline: { value: 50 }, targets: { 2028: 100 }, values: { '2026-01-01': 40 } })?.progress?.value,
  ).toBe(-0.2)
  expect(
    progress({ baseline: { value: 50 }, targets: { 2028: 10 }, values: { '2026-01-01': 6 } })?.progress?.value,
  ).toBe(1.1)
})

test('it is undefined where the target is the baseline, or something is missing', () => {
  expect(
    progress({ baseline: { value: 5 }, targets: { 2028: 5 }, values: { '2026-01-01': 5 } })?.progress,
  ).toBeUndefined()
  expect(progress({ targets: { 2028: 5 } })).toMatchObject({ progress: undefined, expected: undefined })
})

test('days are those of the calendar', () => {
  expect(dayNumber('1970-01-01')).toBe(0)
  expect(dayNumber('2000-03-01') - dayNumber('2000-02-28')).toBe(2)
  expect(dayNumber('2026-11-25')).toBe(Date.UTC(2026, 10, 25) / 86_400_000)
})

test('risks have a score and a band before and after treatment', () => {
  const risks = [
    { id: 'r', title: 'R', probability: 4, impact: 4, owner: 'i', residual: { probability: 2, impact: 4 } },
  ]
  expect(analyzed({ risks }).risks.get('r')).toMatchObject({
    score: 16,
    band: 'severe',
    residualScore: 8,
    residualBand: 'moderate',
  })
  expect([4, 5, 9, 10, 14, 15].map(riskBand)).toEqual(['low', 'moderate', 'moderate', 'high', 'high', 'severe'])
})
