import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvField, fromCsvField } from './csv.ts'

test.each([
  ['plain', 'plain'],
  [12.5, '12.5'],
  [-3, '-3'],
  ['=1+1', "'=1+1"],
  ['+7', "'+7"],
  ['-7', "'-7"],
  ['@a', "'@a"],
  ['\ta', "'\ta"],
  ["'=1", "''=1"],
  ["it's", "it's"],
  ['a=1', 'a=1'],
  ['a,b', '"a,b"'],
  ['say "a"', '"say ""a"""'],
  ['a\nb', '"a\nb"'],
  ['a\rb', '"a\rb"'],
])('%j is written %j', (value, field) => {
  expect(csvField(value)).toBe(field)
})

test('what separates is told by the caller', () => {
  expect(csvField('a,b;c', ';')).toBe('"a,b;c"')
  expect(csvField('a,b', ';')).toBe('a,b')
})

test('every text comes back, whatever a spreadsheet would make of it', () => {
  const start = fc.constantFrom('', "'", "''", '=', '+', '-', '@', '\t', '\r', '"', ',')
  fc.assert(
    fc.property(start, start, fc.string(), (a, b, rest) => {
      const text = a + b + rest
      const field = csvField(text)
      const unquoted = field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field
      expect(fromCsvField(unquoted)).toBe(text)
      expect(unquoted).not.toMatch(/^[=+\-@\t\r]/)
    }),
  )
})
