import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexLines } from './line-index.ts'

test('columns count characters from the start of the line, in any order of questions', () => {
  const unit = fc.constantFrom('a', '\u042f', '\ud83d\udd12', '\ud83d', '\udd12', '\n', 'bc'.repeat(1500))
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), fc.array(fc.nat(20_000), { maxLength: 6 }), (units, offsets) => {
      const text = units.join('')
      const index = indexLines(text)
      for (const offset of offsets) {
        const before = text.slice(0, offset)
        const line = before.slice(before.lastIndexOf('\n') + 1)
        expect(index.position(offset)).toEqual({
          line: before.split('\n').length,
          column: Array.from(line).length + 1,
        })
      }
    }),
  )
})

test('a line is told in characters, without its end', () => {
  const index = indexLines('a\ud83d\udd12\r\nb')
  expect([index.characters(1), index.characters(2), index.characters(1)]).toEqual([
    ['a', '\ud83d\udd12'],
    ['b'],
    ['a', '\ud83d\udd12'],
  ])
})
