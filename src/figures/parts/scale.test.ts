import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dashLine } from './dash-line.ts'
import { linearScale, niceTicks, rangeWithZero } from './scale.ts'

test('a scale stops at its ends and bears a range of nothing', () => {
  const scale = linearScale(0, 1, [100, 50])
  expect([-1, 0, 0.5, 1, 7].map(scale.at)).toEqual([100, 100, 125, 150, 150])
  expect(linearScale(3, 3, [0, 10]).at(3)).toBe(0)
})

test('ticks are round and hold the range', () => {
  expect(niceTicks([0, 240], 4)).toEqual([0, 100, 200, 300])
  expect(niceTicks([-0.3, 0.2], 4)).toEqual([-0.4, -0.2, 0, 0.2])
  expect(niceTicks([0, 0], 4)).toEqual([0, 0.5])
  const range = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 5 })
  const holds = fc.property(range, (values) => {
    const [low, high] = rangeWithZero(values)
    const ticks = niceTicks([low, high], 4)
    const slack = 1e-6 * Math.max(1, high - low)
    return (
      ticks.length <= 9 && (ticks[0] ?? 1) <= low + slack && (ticks.at(-1) ?? -1) >= high - slack && ticks.includes(0)
    )
  })
  expect(fc.check(holds, { seed: 1 }).counterexample).toBeNull()
})

test('dashes run on around corners', () => {
  const dashes = dashLine(
    [
      [0, 0],
      [3, 0],
      [3, 5],
    ],
    [4, 2],
  )
  expect(dashes).toEqual([
    [
      [0, 0],
      [3, 0],
    ],
    [
      [3, 0],
      [3, 1],
    ],
    [
      [3, 3],
      [3, 5],
    ],
  ])
})
