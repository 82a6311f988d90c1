import { cyrillicSyllables } from './cyrillic-syllables.ts'

/** Offsets in a word at which it may be divided, in order; none for what should stay whole. */
export type Syllables = (word: string, language: string) => readonly number[]

/** Offsets in the letters of one word, by the rules of one language. */
export type Divider = (letters: string) => readonly number[]

const shortestWord = 5
/** What is longer is no word of a language; its rest is asked for again at each line that it fills. */
const longestWord = 200
/** Letters before and after a hyphen. */
const shortestPart = { cyrillic: 2, other: 3 }

/**
 * Divides words with the dividers at hand (`ru`, `en`, ...); Cyrillic words without one follow the syllable rule, other
 * words stay whole. Abbreviations and words with digits stay whole. The language of a word is read from its letters, then
 * from the text it stands in.
 */
export function createSyllables(dividers: ReadonlyMap<string, Divider>): Syllables {
  const cache = new Map<string, readonly number[]>()
  return (word, language) => {
    if (word.length > longestWord) return []
    const key = `${language} ${word}`
    let points = cache.get(key)
    if (points === undefined) {
      points = find(word, language, dividers)
      if (cache.size >= cacheLimit) cache.clear()
      cache.set(key, points)
    }
    return points
  }
}

const cacheLimit = 50_000

function find(word: string, language: string, dividers: ReadonlyMap<string, Divider>): readonly number[] {
  const match = /\p{L}+/u.exec(word)
  const letters = match?.[0] ?? ''
  if (match === null || letters.length < shortestWord || staysWhole.test(word)) return []
  const own = wordLanguage(letters, language)
  const divide = dividers.get(own) ?? (isCyrillic.test(letters) ? cyrillicSyllables : undefined)
  if (divide === undefined) return []
  const shortest = isCyrillic.test(letters) ? shortestPart.cyrillic : shortestPart.other
  return divide(letters)
    .filter((point) => point >= shortest && letters.length - point >= shortest)
    .map((point) => point + match.index)
}

const staysWhole = /\d|@|:\/\/|\p{Lu}{2}/u
const isKazakh = /[әғқңөұүһі]/iu
const isCyrillic = /^[\u0400-\u04ff]+$/u

/** The language whose rules divide a word: Kazakh letters, else Cyrillic by the text's language, else Latin. */
function wordLanguage(letters: string, language: string): string {
  const primary = language.split('-')[0] ?? language
  if (isCyrillic.test(letters)) {
    if (isKazakh.test(letters) || primary === 'kk') return 'kk'
    return primary === 'en' ? 'ru' : primary
  }
  return primary === 'ru' || primary === 'kk' ? 'en' : primary
}
