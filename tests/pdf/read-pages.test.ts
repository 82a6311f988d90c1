import { expect, test } from 'vitest'
import { readPages } from '../../src/pdf/read/read-pages.ts'
import { buildSample } from './build-sample.ts'
import { buildSmall, smallPage, wordAt } from './small-document.ts'

const structure = [{ id: 1, parent: 0, role: 'P' } as const]
const secondPage = [{ id: 2, parent: 0, role: 'P' } as const]

test('text comes back page by page, ligatures, quotes and Kazakh letters too', () => {
  const texts = ['Officer (first) \\ affidavit', 'Құқық қорғау органдары', 'Following page']
  const file = buildSmall({
    structure,
    items: [wordAt(1, 40, texts[0] ?? ''), wordAt(1, 60, texts[1] ?? '')],
    more: [smallPage(secondPage, [wordAt(2, 40, texts[2] ?? '')])],
  })
  expect(readPages(file)?.map((page) => page.read().lines)).toEqual([[texts[0], texts[1]], [texts[2]]])
})

test('running lines are not text, but part of the look', () => {
  const page = (footer: string) =>
    buildSmall({ structure, items: [wordAt(1, 40, 'Body'), wordAt('artifact', 190, footer)] })
  const [[a], [b]] = [readPages(page('1 of 2')) ?? [], readPages(page('1 of 3')) ?? []]
  expect(a?.read().lines).toEqual(['Body'])
  expect(b?.read().lines).toEqual(['Body'])
  expect(a?.read().drawn).not.toBe(b?.read().drawn)
})

test('front pages come first, and each page knows its bookmark', () => {
  const pages = readPages(buildSample())
  expect(pages?.map(({ section }) => section)).toEqual(['', 'Введение', 'Матрица'])
  expect(pages?.[0]?.read().lines[0]).toBe('Стратегия подготовки')
})

test.each([
  [''],
  ['%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\n'],
  ['%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode/Type/ObjStm/Length 3>>\nstream\nabc\nendstream\nendobj\n'],
])('what strategy did not write cannot be read: %j', (text) => {
  expect(readPages(Buffer.from(text))).toBeUndefined()
})
