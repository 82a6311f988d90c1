import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TextEdit } from '../model/translation.ts'
import { applyEdits, applyToRaw } from '../source/apply-edits.ts'
import { editTexts } from './edit-yaml.ts'
import { loadData } from './load-project.ts'

/** The text after one edit of the title of the first area. */
function edited(text: string, change: Partial<TextEdit> = {}): string {
  const edit = {
    path: ['areas', 0, 'title'],
    base: 'en',
    language: 'ru',
    text: 'Новый текст',
    of: undefined,
    state: undefined,
    ...change,
  }
  return applyEdits(text, editTexts({ path: 'areas.yaml', text }, [edit]))
}

const recorded = { of: '12345678', state: 'reviewed' } as const

test('a translation in braces is replaced where it stands', () => {
  expect(edited('areas:\n  - { id: a, title: { en: Law, ru: "Право" } } # note\n')).toBe(
    'areas:\n  - { id: a, title: { en: Law, ru: "Новый текст" } } # note\n',
  )
})

test('quotes are added where the words need them', () => {
  expect(edited('areas: [{ id: a, title: { en: Law, ru: Право } }]\n', { text: 'Право, закон: суд' })).toBe(
    'areas: [{ id: a, title: { en: Law, ru: "Право, закон: суд" } }]\n',
  )
})

test('a missing translation comes after the others, before the comment of the next line', () => {
  expect(
    edited('areas:\n  - id: a\n    title:\n      en: Law # of the land\n\n      # until 2027\n    note: x\n'),
  ).toBe(
    'areas:\n  - id: a\n    title:\n      en: Law # of the land\n      ru: Новый текст\n\n      # until 2027\n    note: x\n',
  )
  expect(edited('areas:\n  - { id: a, title: { en: Law } }\n')).toBe(
    'areas:\n  - { id: a, title: { en: Law, ru: Новый текст } }\n',
  )
})

test('a text that stands alone becomes a map by language', () => {
  expect(edited('areas:\n  - id: a\n    title: Law # of the land\n    note: x\n')).toBe(
    'areas:\n  - id: a\n    title:\n      en: Law\n      ru: Новый текст # of the land\n    note: x\n',
  )
  expect(edited("areas: [{ id: a, title: 'Law' }]\n")).toBe(
    "areas: [{ id: a, title: { en: 'Law', ru: 'Новый текст' } }]\n",
  )
  expect(
    edited('roles:\n  - id: a\n    tasks:\n      - Search\n      - Seize\n', { path: ['roles', 0, 'tasks', 0] }),
  ).toBe('roles:\n  - id: a\n    tasks:\n      - en: Search\n        ru: Новый текст\n      - Seize\n')
})

test('a folded text stays folded, with its language beside it', () => {
  const text = 'areas:\n  - id: a\n    title: >-\n      Law of the\n      land\n    note: x\n'
  expect(edited(text, { text: 'Право '.repeat(20).trim() })).toBe(
    `areas:\n  - id: a\n    title:\n      en: >-\n        Law of the land\n      ru: >-\n        ${'Право '.repeat(17).trim()}\n        Право Право Право\n    note: x\n`,
  )
})

test('what a translation was made from and how far it has come is recorded', () => {
  expect(edited('areas:\n  - { id: a, title: { en: Law } }\n', recorded)).toBe(
    'areas:\n  - { id: a, title: { en: Law, ru: { text: Новый текст, of: "12345678", state: reviewed } } }\n',
  )
  expect(edited('areas:\n  - id: a\n    title:\n      en: Law\n      ru: Право\n', recorded)).toBe(
    'areas:\n  - id: a\n    title:\n      en: Law\n      ru: { text: Новый текст, of: "12345678", state: reviewed }\n',
  )
})

test('a record is brought up to date, and only where it changes', () => {
  const text = 'areas:\n  - { id: a, title: { en: Law, ru: { text: Право, of: 0a1b2c3d } } }\n'
  expect(edited(text, { ...recorded, text: undefined, state: undefined })).toBe(
    'areas:\n  - { id: a, title: { en: Law, ru: { text: Право, of: "12345678" } } }\n',
  )
  expect(
    edited(
      'areas:\n  - id: a\n    title:\n      en: Law\n      ru:\n        text: Право\n        state: draft\n',
      recorded,
    ),
  ).toBe(
    'areas:\n  - id: a\n    title:\n      en: Law\n      ru:\n        text: Новый текст\n        state: reviewed\n        of: "12345678"\n',
  )
})

test('several lines become a literal text', () => {
  expect(
    edited('areas:\n  - id: a\n    title:\n      en: |\n        Law\n\n        - one\n', { text: 'Право\n\n- раз' }),
  ).toBe(
    'areas:\n  - id: a\n    title:\n      en: |\n        Law\n\n        - one\n      ru: |-\n        Право\n\n        - раз\n',
  )
})

test('a byte order mark and the line ends of the file stay', () => {
  const text = 'areas:\n  - id: a\n    title:\n      en: Law\n    note: x\n'
  const edits = editTexts({ path: 'a.yaml', text }, [
    { path: ['areas', 0, 'title'], base: 'en', language: 'ru', text: 'Право', of: undefined, state: undefined },
  ])
  expect(applyToRaw(`\ufeff${text.replaceAll('\n', '\r\n')}`, edits)).toBe(
    '\ufeffareas:\r\n  - id: a\r\n    title:\r\n      en: Law\r\n      ru: Право\r\n    note: x\r\n',
  )
})

const words = fc
  .array(fc.constantFrom(...'aЯ ;,"\'=-+@\n\t{}[]&*!|>%?:#0', ': ', ' #', '- ', '---'), { minLength: 1, maxLength: 20 })
  .map((signs) => signs.join('').trim())
  .filter((text) => text !== '')

test('any text can be written into any form, and the file reads as before but for it', () => {
  fc.assert(
    fc.property(fc.tuple(words, words, words), fc.nat(5), fc.boolean(), ([source, old, text], form, records) => {
      const [en, ru] = [JSON.stringify(source), JSON.stringify(old)]
      const literal = (value: string, indent: string): string => `|2-\n${value.replace(/^/gm, indent)}`
      const file = `areas:\n  - ${
        [
          `{ id: a, title: ${en}, note: x } # c`,
          `{ id: a, title: { en: ${en} }, note: x }`,
          `{ id: a, title: { en: ${en}, ru: { text: ${ru}, of: 0a1b2c3d } }, note: x }`,
          `id: a\n    title: ${en} # c\n    note: x`,
          `id: a\n    title:\n      en: ${literal(source, '        ')}\n      # c\n    note: x`,
          `id: a\n    title:\n      en: ${en}\n      ru: ${literal(old, '        ')}\n\n    note: x`,
        ][form]
      }\n`
      const result = edited(file, { text, of: records ? '12345678' : undefined })
      const { value, findings } = loadData({ path: 'areas.yaml', text: result })
      const isMap = records || form === 2
      const { of } = records ? { of: '12345678' } : { of: '0a1b2c3d' }
      expect({ value, findings, result }).toEqual({
        value: { areas: [{ id: 'a', title: { en: source, ru: isMap ? { text, of } : text }, note: 'x' }] },
        findings: [],
        result,
      })
      if (file.includes('# c')) expect(result).toContain('# c')
    }),
    { numRuns: 500 },
  )
})
