import { expect, test } from 'vitest'
import { createMemory, noMemory } from './build-memory.ts'

function counter(): () => number {
  let count = 0
  return () => ++count
}

test('what was made from the same keys is not made again', () => {
  const { recall } = createMemory()
  const [make, key] = [counter(), {}]
  expect([recall('a', () => ['x', key], make), recall('a', () => ['x', key], make)]).toEqual([1, 1])
})

test('another key, another number of keys or another place is made anew', () => {
  const { recall } = createMemory()
  const make = counter()
  const made = [['x'], ['y'], ['y', undefined], ['y']].map((keys) => recall('a', () => keys, make))
  expect([...made, recall('b', () => ['y'], make)]).toEqual([1, 2, 3, 4, 5])
})

test('places that are no longer asked for are forgotten', () => {
  const memory = createMemory()
  const make = counter()
  for (const place of ['a', 'b']) memory.recall(place, () => [], make)
  memory.forgetUnused()
  memory.recall('a', () => [], make)
  memory.forgetUnused()
  expect([memory.recall('a', () => [], make), memory.recall('b', () => [], make)]).toEqual([1, 3])
})

test('without a memory everything is made each time', () => {
  const make = counter()
  expect([noMemory.recall('a', () => [], make), noMemory.recall('a', () => [], make)]).toEqual([1, 2])
})
