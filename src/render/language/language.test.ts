import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { LocaleData } from '../../model/locale.ts'
import { createLanguage } from './language.ts'

const speak = (tag: string) => createLanguage(parse(readFileSync(`locales/${tag}.yaml`, 'utf8')) as LocaleData)
const [en, ru, kk] = [speak('en'), speak('ru'), speak('kk')]

test('dates take the official form of each language', () => {
  expect([en, ru, kk].map((language) => language.date('2026-11-24'))).toEqual([
    '24 November 2026',
    '24 ноября 2026 года',
    '2026 жылғы 24 қараша',
  ])
  expect([en, ru, kk].map((language) => language.date('2026-Q3'))).toEqual([
    'Q3 2026',
    '3-й квартал 2026 года',
    '2026 жылғы 3-тоқсан',
  ])
  expect([en, ru, kk].map((language) => language.date('2025-06'))).toEqual([
    'June 2025',
    'июнь 2025 года',
    '2025 жылғы маусым',
  ])
  expect(ru.date('2026')).toBe('2026 год')
})

test('a span says once what its dates share', () => {
  const spans = (from: string, to: string): readonly string[] => [en, ru, kk].map((language) => language.span(from, to))
  expect(spans('2025-09-30', '2025-11-15')).toEqual([
    '30 September – 15 November 2025',
    '30 сентября — 15 ноября 2025 года',
    '2025 жылғы 30 қыркүйек – 15 қараша',
  ])
  expect(spans('2026-05-06', '2026-05-12')).toEqual(['6–12 May 2026', '6–12 мая 2026 года', '2026 жылғы 6–12 мамыр'])
  expect(spans('2026-Q1', '2026-Q4')).toEqual(['Q1–Q4 2026', '1–4-й кварталы 2026 года', '2026 жылғы 1–4-тоқсан'])
  expect(ru.span('2026-Q3', '2027-Q1')).toBe('3-й квартал 2026 года — 1-й квартал 2027 года')
  expect(ru.span('2020-10-01', '2024-08-31')).toBe('1 октября 2020 года — 31 августа 2024 года')
  expect(ru.span('2026-Q3', '2026-Q3')).toBe('3-й квартал 2026 года')
  expect(ru.span('2024-09-01', 'не опубликовано')).toBe('1 сентября 2024 года — не опубликовано')
})

test('two days of one month are printed as a span, others one by one', () => {
  expect([en, ru, kk].map((language) => language.days(['2025-06-12', '2025-06-13']))).toEqual([
    ['12–13 June 2025'],
    ['12–13 июня 2025 года'],
    ['2025 жылғы 12–13 маусым'],
  ])
  expect(en.days(['2025-06-30', '2025-07-01'])).toEqual(['30 June 2025', '1 July 2025'])
})

test('numbers are grouped by thin no-break spaces from five digits on and keep the decimal sign of the language', () => {
  expect([1708, 12939, -1234567.5, 0.125].map((n) => en.number(n))).toEqual([
    '1708',
    '12\u202f939',
    '\u22121\u202f234\u202f567.5',
    '0.13',
  ])
  expect(ru.number(2.5)).toBe('2,5')
  expect(en.number(1.005, { digits: 2 })).toBe('1.01')
  expect(en.number(-0.001)).toBe('0')
})

test('annexes take no letter that GOST R 2.105 leaves out', () => {
  for (const language of [ru, kk]) {
    const letters = language.phrases.text('heading.annex-letters')
    expect(letters.slice(0, 9)).toBe('АБВГДЕЖИК')
    expect(letters).not.toMatch(/[ЁЗЙОЧЬЫЪ]/)
  }
})

test('shares and money are printed in the form of the language', () => {
  expect([en, ru, kk].map((language) => language.percent(0.805))).toEqual(['80.5%', '80,5\u00a0%', '80,5%'])
  expect(en.money(2600000, 'KZT')).toBe('KZT\u00a02\u202f600\u202f000')
  expect(ru.million(2600000, 'KZT')).toBe('2,6\u00a0млн\u00a0KZT')
})

test('nouns agree with their number in English and Russian and stay singular in Kazakh', () => {
  expect([1, 2, 5, 21].map((n) => en.phrases.text('count.roles', { n }))).toEqual([
    '1 role',
    '2 roles',
    '5 roles',
    '21 roles',
  ])
  expect([1, 2, 5, 11, 21].map((n) => ru.phrases.text('count.roles', { n }))).toEqual([
    '1 роль',
    '2 роли',
    '5 ролей',
    '11 ролей',
    '21 роль',
  ])
  expect([1, 5].map((n) => kk.phrases.text('count.roles', { n }))).toEqual(['1 рөл', '5 рөл'])
})

test('names are sorted by the alphabet of the language', () => {
  expect(['Қылмыс', 'Куәгер', 'Іс', 'Әдіс', 'Адам'].toSorted(kk.collate)).toEqual([
    'Адам',
    'Әдіс',
    'Куәгер',
    'Қылмыс',
    'Іс',
  ])
  expect(['course 10', 'course 2'].toSorted(en.collate)).toEqual(['course 2', 'course 10'])
})

test('items are joined as running text', () => {
  expect(en.list(['a', 'b', 'c'])).toBe('a, b and c')
  expect(ru.list(['а', 'б'])).toBe('а и б')
  expect(kk.list(['а'])).toBe('а')
})
