import { expect, test } from 'vitest'
import { estimateWidth } from './estimate-width.ts'
import { cleanText, shortenText, widestPiece, wrapText } from './wrap-text.ts'

/** Every character is one unit wide. */
const options = { width: 12, size: 1, bold: false, maxLines: 9, measure: (text: string) => [...text].length }

test('breaks at spaces', () => {
  expect(wrapText('Digital evidence for prosecutors', options)).toEqual(['Digital', 'evidence for', 'prosecutors'])
})

test('breaks after a hyphen or slash between letters, not between figures', () => {
  expect(wrapText('қылмыстық-процестік', options)).toEqual(['қылмыстық-', 'процестік'])
  expect(wrapText('prosecutor/judge', options)).toEqual(['prosecutor/', 'judge'])
  expect(wrapText('years 2026–2029', options)).toEqual(['years', '2026–2029'])
})

test('keeps no-break spaces together', () => {
  expect(wrapText('damage 17\u202f500\u00a0m', options)).toEqual(['damage', '17\u202f500\u00a0m'])
})

test('takes a word that belongs to the next to its line, where that takes no line more', () => {
  expect(wrapText('знания о праве', { ...options, width: 9 })).toEqual(['знания', 'о праве'])
  expect(wrapText('до 5 дней в сети', { ...options, width: 9 })).toEqual(['до 5 дней', 'в сети'])
  expect(wrapText('знания о праве', { ...options, width: 6 })).toEqual(['знания', 'о', 'праве'])
  expect(wrapText('рамка в сети и вне', { ...options, width: 9, maxLines: 2 })).toEqual(['рамка в', 'сети и в…'])
})

test('cuts a word only when it is wider than a line', () => {
  expect(wrapText('a киберқауіпсіздік', options)).toEqual(['a', 'киберқауіпс-', 'іздік'])
})

test('ends with an ellipsis when there are too few lines', () => {
  expect(wrapText('Digital evidence for prosecutors', { ...options, maxLines: 2 })).toEqual(['Digital', 'evidence fo…'])
})

test('shortens without a dangling comma', () => {
  expect(shortenText('prosecutor, judge', options)).toBe('prosecutor…')
  expect(shortenText('judge', { ...options, width: 0 })).toBe('')
})

test('removes control characters and lone surrogates', () => {
  expect(cleanText(' a\n\tb\u0000c \ud800 ')).toBe('a b c \ufffd')
})

test('finds the widest piece that is never broken', () => {
  expect(widestPiece('criminal-law for all', options)).toBe('criminal-'.length)
  expect(widestPiece('', options)).toBe(0)
})

test('estimates widths of Latin, Cyrillic and Kazakh text', () => {
  expect(estimateWidth('il', 10, false)).toBeCloseTo(5.25)
  expect(estimateWidth('құзырет', 10, false)).toBeGreaterThan(estimateWidth('кұзыр', 10, false))
  expect(estimateWidth('role', 10, true)).toBeGreaterThan(estimateWidth('role', 10, false))
  expect(estimateWidth('証拠', 10, false)).toBe(20)
})
