import { expect, test } from 'vitest'
import { typewriter } from '../../../tests/support/metrics.ts'
import { breakLines, type Division } from './break-lines.ts'
import { createSyllables } from './hyphenate.ts'
import type { Line } from './line.ts'
import { createMeasure } from './measure.ts'
import { splitText } from './split-text.ts'
import { createWordCutter } from './word-cutter.ts'

const measure = createMeasure(typewriter, { missingGlyph: () => undefined, unsetScript: () => undefined })
const run = measure.run({ family: 'serif', size: 10, leading: 12, bold: false, italic: false, color: '#000000' })
const cutter = createWordCutter(measure, createSyllables(new Map()), 'ru')

/** Breaks a text into lines of so many typewriter characters; `|` ends a line, `-` shows a hyphen of ours. */
function lines(text: string, characters: number, division: Division = 'never'): string {
  const words = splitText(text).map((piece) => ({
    ...piece,
    width: measure.width(run.face, 10, piece.text),
    style: run,
  }))
  return breakLines(words, { width: characters * 5, division, cutter })
    .map(print)
    .join('|')
}

function print(line: Line): string {
  return line.segments.map((segment) => segment.text).join('') + (line.hyphen ? '-' : '')
}

test('words fill the line and the space at its end stays in the text', () => {
  expect(lines('a digital evidence course', 10)).toBe('a digital |evidence |course')
})

test('a word that no line can hold is cut between characters', () => {
  expect(lines('abcdefghij', 4)).toBe('abcd|efgh|ij')
  expect(lines('x abcdefghij', 4)).toBe('x |abcd|efgh|ij')
})

test('such a word is divided at syllables where the division says so', () => {
  expect(lines('прокуратура', 7, 'overlong')).toBe('проку-|ратура')
  expect(lines('суд и прокуратура', 11, 'overlong')).toBe('суд и |прокуратура')
})

test('any word may be divided when all are, but not on three lines in a row', () => {
  expect(lines('суд прокуратура', 11, 'always')).toBe('суд проку-|ратура')
  const text = 'прокуратура прокуратура прокуратура прокуратура прокуратура'
  expect(lines(text, 16, 'always')).toBe('прокуратура про-|куратура проку-|ратура |прокуратура про-|куратура')
})

test('a hyphen at the end of a line counts in its width', () => {
  const words = splitText('a cyber\u00adcrime').map((piece) => ({ ...piece, width: piece.text.length * 5, style: run }))
  const [line] = breakLines(words, { width: 45, division: 'never', cutter })
  expect([print(line as Line), line?.width]).toEqual(['a cyber-', 40])
})

test('a soft hyphen divides a word everywhere', () => {
  expect(lines('evi\u00addence', 5)).toBe('evi-|dence')
})

test('a line may break behind a hyphen between words, not within figures or short prefixes', () => {
  expect(lines('operator-training', 10)).toBe('operator-|training')
  expect(lines('a 2025–2030 b', 9)).toBe('a |2025–2030 |b')
  expect(lines('e-learning', 8)).toBe('e-learni|ng')
})

test('an abbreviation keeps its ending', () => {
  expect(lines('бұл ЕҚЫҰ-ның жобасы', 9)).toBe('бұл |ЕҚЫҰ-ның |жобасы')
  expect(lines('офис CEPOL-EUROPOL', 12)).toBe('офис CEPOL-|EUROPOL')
})

test('no-break spaces hold words together', () => {
  expect(lines('cost 1\u00a0200 now', 8)).toBe('cost |1\u00a0200 |now')
})

test('no line begins with a dash that stands between words', () => {
  expect(lines('суд решает — он ждёт', 10)).toBe('суд |решает\u00a0— |он ждёт')
  expect(lines('a – b', 20)).toBe('a\u00a0– b')
  expect(lines('— first', 20)).toBe('— first')
})

test('a long address breaks behind its slashes', () => {
  expect(lines('https://www.example.org/training/strategy', 26)).toBe('https://www.example.org/|training/strategy')
})

test('no words make one empty line', () => {
  expect(lines('', 10)).toBe('')
})

test('thirty thousand characters without a space are cut in one pass', () => {
  expect(lines('x'.repeat(30_000), 100).split('|').length).toBe(300)
})

test('a figure stays with what it counts, a sign of number, an initial and a word of one letter with the next', () => {
  expect(lines('акт от 24 ноября', 9)).toBe('акт от |24 ноября')
  expect(lines('приказ № 384 от июля', 8)).toBe('приказ |№ 384 от |июля')
  expect(lines('центр им. Б. Момышулы', 13)).toBe('центр им. |Б. Момышулы')
  expect(lines('обзор проекта, этап II', 19)).toBe('обзор проекта, |этап II')
  expect(lines('курсы и связь в сети', 15)).toBe('курсы и связь |в сети')
  expect(lines('период с 1 сентября', 13)).toBe('период |с 1 сентября')
  expect(lines('2026 жылғы 24 қараша', 14)).toBe('2026 жылғы |24 қараша')
})

test('words that belong together part where no line holds both', () => {
  expect(lines('суд и прокуратура', 11)).toBe('суд и |прокуратура')
  expect(lines('в прокуратуре', 11)).toBe('в |прокуратуре')
  expect(lines('по 24 прокуратуры', 11)).toBe('по 24 |прокуратуры')
})

test('ties are those of Cyrillic text', () => {
  expect(lines('an act of 24 November', 13)).toBe('an act of 24 |November')
})
