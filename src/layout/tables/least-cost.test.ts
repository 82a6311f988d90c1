import { expect, test } from 'vitest'
import { leastCost } from './least-cost.ts'

test('pieces go where they lower the costs most, looking further than the next piece', () => {
  const steady = [9, 8, 7, 6, 5]
  const lateGain = [20, 20, 20, 0, 0]
  expect(leastCost([steady, lateGain], 4)).toEqual([1, 3])
})

test('all pieces are given away even where they change nothing', () => {
  expect(
    leastCost(
      [
        [1, 1, 1],
        [1, 1, 1],
      ],
      2,
    ).reduce((sum, own) => sum + own, 0),
  ).toBe(2)
})

test('nobody takes nothing', () => {
  expect(leastCost([], 3)).toEqual([])
})
