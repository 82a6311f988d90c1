import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TranslationUnit } from '../model/translation.ts'
import { readCsv } from './read-csv.ts'
import { readXliff } from './read-xliff.ts'
import { writeCsv } from './write-csv.ts'
import { writeXliff } from './write-xliff.ts'

const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'aЯ ;,"\'=-+@\n\t\r&<>{:#|', ']]>', '\u{1f512}'),
      fc.string({ unit: 'grapheme', maxLength: 2 }),
    ),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((signs) =>
    signs
      .join('')
      .replaceAll('\r\n', '\n')
      .replaceAll(/[\p{Cc}\ufffe\uffff](?<![\t\n\r])/gu, ''),
  )
  .filter((text) => text !== '')

function unitOf(source: string, target: string): TranslationUnit {
  const at = { file: 'a.yaml', start: 0, end: 1 }
  return {
    id: 'areas[a].title',
    holder: 'area "a"',
    field: 'title',
    language: 'ru',
    source: { language: 'en', text: source, at, file: undefined },
    target: { language: 'ru', text: target, at, file: undefined },
    state: undefined,
    of: undefined,
    standing: 'complete',
    hasRoom: true,
    place: { file: 'a.yaml', path: ['areas', 0, 'title'] },
  }
}

test('any text comes back from CSV as it went, whatever the separator', () => {
  fc.assert(
    fc.property(texts, texts, fc.constantFrom(';' as const, ',' as const), (source, target, separator) => {
      const text = writeCsv([unitOf(source, target)], separator)
        .slice(1)
        .replaceAll('\r\n', '\n')
      expect(readCsv({ path: 'ru.csv', text }).value).toMatchObject([{ source, target, language: 'ru' }])
    }),
  )
})

test('any text comes back from XLIFF as it went', () => {
  fc.assert(
    fc.property(texts, texts, (source, target) => {
      const text = writeXliff([unitOf(source, target)], '1.0.0')
      expect(readXliff({ path: 'ru.xlf', text })).toMatchObject({
        value: [{ source, target, language: 'ru' }],
        findings: [],
      })
    }),
  )
})

test('what comes back stands at its place in the file', () => {
  const text = writeXliff([unitOf('Law', 'Право')], '1.0.0')
  const [returned] = readXliff({ path: 'ru.xlf', text }).value
  expect(text.slice(returned?.at.start, returned?.at.end)).toBe('Право')
  const csv = writeCsv([unitOf('Law', 'Право; закон')], ';')
    .slice(1)
    .replaceAll('\r\n', '\n')
  const [cell] = readCsv({ path: 'ru.csv', text: csv }).value
  expect(csv.slice(cell?.at.start, cell?.at.end)).toBe('"Право; закон"')
})
