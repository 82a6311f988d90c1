import * as fc from 'fast-check'
import type { Quantity } from '../figure-space.ts'

const words = [
  'Құзыреттер',
  'электрондық',
  'дәлелдемелер',
  'және',
  'цифрлық',
  'of',
  'investigator',
  'киберқылмысқа',
  'қарсы',
  'іс-қимыл',
  'Қылмыстық-процестік',
  'ЖШҒЫЮ',
  'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
  '1\u202f204',
  '«а»',
  '&<b>"',
  'I/II',
]

/** Labels from nothing over one word to a paragraph, with long words and odd signs. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
)

/** Numbers as analysis gives them, and what it should never give. */
const anyNumber: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -50, max: 5000 }) },
  { weight: 4, arbitrary: fc.double({ min: 0, max: 2, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, 1, Number.NaN, Infinity, -Infinity, 1e-9, 1e15) },
)

/** A number with any printed form, or none. */
export const anyQuantity: fc.Arbitrary<Quantity> = fc.record({
  value: fc.option(anyNumber, { nil: undefined, freq: 6 }),
  text: fc.oneof(fc.constantFrom('', '–', '0', '31 %', '−12,5', '1\u202f204\u202f500,5', 'бағаланбаған'), anyText),
})

/** Up to `most` of something: often few, at times none. */
export function some<T>(item: fc.Arbitrary<T>, most = 8): fc.Arbitrary<readonly T[]> {
  return fc.array(item, { maxLength: most })
}

/** Exactly `count` of something. */
export function exactly<T>(item: fc.Arbitrary<T>, count: number): fc.Arbitrary<readonly T[]> {
  return fc.array(item, { minLength: count, maxLength: count })
}

/** A number that is used as a place: a level, a quarter. */
export function place(max: number): fc.Arbitrary<number> {
  return fc.integer({ min: -1, max: max + 1 })
}
