import { expect, test } from 'vitest'
import { greatestOf, leastOf } from './extremes.ts'

test('extremes of more values than a call takes', () => {
  const values = Array.from({ length: 1_000_000 }, (_, index) => index)
  expect(greatestOf(values, 0)).toBe(999_999)
  expect(leastOf(values, 6)).toBe(0)
})

test('nothing has the value at the edge', () => {
  expect(greatestOf([], 0)).toBe(0)
  expect(leastOf([], 7)).toBe(7)
})
