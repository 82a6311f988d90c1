import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesGlob } from './glob.ts'

test('a pattern means what the same regular expression means', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 })
  const names = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 })
  fc.assert(
    fc.property(names, letters, (name, pattern) => {
      const expected = new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(name)
      expect(matchesGlob(name, pattern)).toBe(expected)
    }),
    { numRuns: 2_000 },
  )
})

test('many stars take no time', () => {
  expect(matchesGlob('a'.repeat(10_000), `${'*a'.repeat(1_000)}b`)).toBe(false)
})
