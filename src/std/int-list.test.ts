import { expect, test } from 'vitest'
import { createIntList } from './int-list.ts'

test('numbers are read back as they were put, however many there are', () => {
  const list = createIntList()
  for (let value = 0; value < 1000; value++) list.push(value - 500)
  list.set(999, 2_147_483_647)
  expect([list.length(), list.at(0), list.at(500), list.at(998), list.at(999)]).toEqual([
    1000, -500, 0, 498, 2_147_483_647,
  ])
})
