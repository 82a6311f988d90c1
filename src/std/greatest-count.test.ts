import { expect, test } from 'vitest'
import { greatestCount } from './greatest-count.ts'

test('the greatest count that fits is found among any number', () => {
  for (const most of [0, 1, 2, 3, 7, 8, 100])
    for (let answer = 0; answer <= most; answer++) expect(greatestCount(most, (count) => count <= answer)).toBe(answer)
})

test('no count far above the answer is tried', () => {
  const tried: number[] = []
  greatestCount(1_000_000, (count) => tried.push(count) > 0 && count <= 50)
  expect(Math.max(...tried)).toBeLessThanOrEqual(100)
  expect(tried.length).toBeLessThan(20)
})
