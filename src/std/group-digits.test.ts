import { expect, test } from 'vitest'
import { groupAlike, groupDigits } from './group-digits.ts'

test('digits stand in groups of three from the right', () => {
  expect(['7', '700', '9700', '-12000', '1234567'].map((digits) => groupDigits(digits, ' '))).toEqual([
    '7',
    '700',
    '9 700',
    '-12 000',
    '1 234 567',
  ])
})

test('numbers of four digits have groups where a longer one of their table has', () => {
  expect(groupAlike(['12 000', '**9700**', '1234.5 (+1045)', '1200 / 3400', '87%', '−4500'], ' ')).toEqual([
    '12 000',
    '**9 700**',
    '1 234.5 (+1 045)',
    '1 200 / 3 400',
    '87%',
    '−4 500',
  ])
})

test('a table without groups stays, as do decimals, years and words', () => {
  expect(groupAlike(['9700', '1200'], ' ')).toEqual(['9700', '1200'])
  expect(groupAlike(['12 000', '2027', '0.1234', 'ISO 9001', 'until 2027'], ' ')).toEqual([
    '12 000',
    '2027',
    '0.1234',
    'ISO 9001',
    'until 2027',
  ])
  expect(groupAlike(['by 10 001 people', '9700'], ' ')).toEqual(['by 10 001 people', '9700'])
})
