import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meanOnly, peopleBounds, shortfallBounds } from './mean-bounds.ts'

const scale = { lowest: 0, highest: 4 }

test('the sum of levels is mean x n rounded, halves up, and stays within the scale', () => {
  expect(meanOnly(1.35, 10, scale).sum).toBe(14)
  expect(meanOnly(1.34, 10, scale).sum).toBe(13)
  expect(meanOnly(5, 10, scale).sum).toBe(40)
})

test('ten people with mean 2 are between nobody and everybody below 3', () => {
  expect(peopleBounds(meanOnly(2, 10, scale), new Set([0, 1, 2]))).toEqual({ low: 4, high: 10 })
})

test('bounds are those of all distributions', () => {
  const cases = fc.record({
    people: fc.integer({ min: 1, max: 7 }),
    quarters: fc.integer({ min: 0, max: 16 }),
    levels: fc.subarray([0, 1, 2, 3, 4]),
    required: fc.integer({ min: 0, max: 5 }),
  })
  fc.assert(
    fc.property(cases, ({ people, quarters, levels, required }) => {
      const known = meanOnly(quarters / 4, people, scale)
      const inside = new Set(levels)
      const all = distributions(people, known.sum)
      const counts = all.map((people) => people.filter((level) => inside.has(level)).length)
      const shortfalls = all.map((people) => people.reduce((sum, level) => sum + Math.max(0, required - level), 0))
      const bounds = peopleBounds(known, inside)
      expect(bounds).toEqual({ low: Math.min(...counts), high: Math.max(...counts) })
      expect(shortfallBounds(known, required)).toEqual({ low: Math.min(...shortfalls), high: Math.max(...shortfalls) })
    }),
    { numRuns: 300 },
  )
})

/** All ways, up to order, in which people have levels 0-4 with a sum. */
function distributions(people: number, sum: number, lowest = 0): number[][] {
  if (people === 0) return sum === 0 ? [[]] : []
  return [0, 1, 2, 3, 4]
    .filter((level) => level >= lowest && level * people <= sum)
    .flatMap((level) => distributions(people - 1, sum - level, level).map((rest) => [level, ...rest]))
}
