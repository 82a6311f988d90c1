import { expect, test } from 'vitest'
import { spreadRuns } from './delivery.ts'

test('what an even spread leaves over goes to the years with the fewest runs so far', () => {
  expect(spreadRuns([4, 4, 5], 3)).toEqual([
    [2, 1, 1],
    [1, 2, 1],
    [2, 1, 2],
  ])
})

test('every course keeps its runs, and no year has two more than another', () => {
  const runs = [41, 8, 5, 4, 14, 22, 18, 1, 1, 1]
  const rows = spreadRuns(runs, 3)
  expect(rows.map((row) => row.reduce((sum, count) => sum + count, 0))).toEqual(runs)
  const years = [0, 1, 2].map((year) => rows.reduce((sum, row) => sum + (row[year] ?? 0), 0))
  expect(Math.max(...years) - Math.min(...years)).toBeLessThanOrEqual(1)
})
