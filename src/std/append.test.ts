import { expect, test } from 'vitest'
import { append } from './append.ts'

test('more items than a call takes come to the end of a list', () => {
  const list = [0]
  append(list, Array<number>(500_000).fill(1))
  expect([list.length, list[0], list.at(-1)]).toEqual([500_001, 0, 1])
})
