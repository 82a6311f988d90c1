import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from './sha256.ts'

test.each([
  '',
  'abc',
  '\ud800',
  '🔒',
  'Цепочка сохранности доказательств',
  'a'.repeat(55),
  'a'.repeat(56),
  'a'.repeat(1000),
])('gives the digest of %j', (text) => {
  expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
})

test('agrees with the digest of Node on any text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
    }),
  )
})
