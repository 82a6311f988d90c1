import { expect, test } from 'vitest'
import { createSyllables } from './hyphenate.ts'
import { loadSyllables } from './load-syllables.ts'

const withoutPatterns = createSyllables(new Map())

function divide(word: string, language: string, syllables = withoutPatterns): string {
  let from = 0
  const parts = syllables(word, language).map((point) => word.slice(from, (from = point)))
  return [...parts, word.slice(from)].join('·')
}

test('a Kazakh word is divided before the consonant of the next syllable', () => {
  expect(divide('құзыреттілік', 'kk')).toBe('құ·зы·рет·ті·лік')
  expect(divide('тергеуші', 'kk')).toBe('тер·геу·ші')
})

test('Kazakh letters tell the language of a word inside a Russian text', () => {
  expect(divide('көмекшісі', 'ru')).toBe('кө·мек·ші·сі')
})

test('abbreviations, words with figures and short words stay whole', () => {
  for (const word of ['ЕҚЫҰ', 'МВДшник', 'covid19', 'сот', 'a@example.org']) expect(divide(word, 'ru')).toBe(word)
})

test('marks around a word do not count', () => {
  expect(divide('«следователь»,', 'ru')).toBe('«сле·до·ва·тель»,')
})

test('English words stay whole without patterns', () => {
  expect(divide('investigation', 'en')).toBe('investigation')
})

test('patterns divide Russian and English words', async () => {
  const syllables = await loadSyllables({ patterns: true })
  expect(divide('киберпреступность', 'ru', syllables)).toBe('ки·бер·пре·ступ·ность')
  expect(divide('organisation', 'en', syllables)).toBe('organ·isa·tion')
})
