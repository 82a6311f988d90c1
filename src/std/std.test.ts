import { expect, test } from 'vitest'
import { didYouMean, editDistance } from './did-you-mean.ts'
import { naturalOrder } from './natural-order.ts'

test('a misspelt competency finds its neighbour', () => {
  expect(didYouMean('chain-of-custdy', ['case-planning', 'chain-of-custody'])).toBe('chain-of-custody')
})

test('swapped letters count as one mistake', () => {
  expect(editDistance('raod', 'road')).toBe(1)
  expect(editDistance('', 'abc')).toBe(3)
})

test('a word far from everything suggests nothing', () => {
  expect(didYouMean('qqq', ['prosecutor', 'trainer'])).toBeUndefined()
})

test('numbers in ids sort as numbers', () => {
  expect(['c-10', 'c-2', 'b', 'c-02'].toSorted(naturalOrder)).toEqual(['b', 'c-02', 'c-2', 'c-10'])
})
