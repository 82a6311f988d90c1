import { wordsOf } from './words.ts'

/**
 * Pairs of texts that are equal but for case, punctuation and plural, or share most of their three-word pieces
 * (Jaccard index of at least `limit`); each text with the earliest one like it. Two texts that differ in one word alone
 * say two things ("Design ...", "Implement ..."), unless the two words begin alike.
 *
 * No text is compared with all others: two that share enough pieces also share one among the first few of each, in any
 * fixed order of pieces (the prefix filter of set similarity joins), and only those few are looked up.
 */
export function alikeTexts(texts: readonly string[], limit: number): readonly (readonly [number, number])[] {
  const { numberOf, forms } = numberWords()
  const firsts = new Map<string, number>()
  const compared = new Int32Array(texts.length).fill(-1)
  const search: Search = { words: [], forms, pieces: [], holders: new Map(), compared, limit }
  const pairs: [number, number][] = []
  for (const [i, text] of texts.entries()) {
    const words = wordsOf(text).map(numberOf)
    const form = words.join(' ')
    search.words.push(words)
    search.pieces.push(piecesOf(words))
    const first = firsts.get(form)
    const twin = first ?? nearest(i, search)
    if (twin !== undefined && text.length >= shortest) pairs.push([twin, i])
    if (first === undefined) firsts.set(form, i)
  }
  return pairs
}

/** Texts too short to be anything but alike. */
const shortest = 8
/** Pieces that stand in more texts than this are idioms. */
const mostHolders = 20
/** Below this number of pieces only equal texts are alike. */
const leastPieces = 5

interface WordNumbers {
  readonly numberOf: (word: string) => number
  /** The words by number. */
  readonly forms: readonly string[]
}

/** Numbers words as they come; the plural has the number of the singular. */
function numberWords(): WordNumbers {
  const numbers = new Map<string, number>()
  const forms: string[] = []
  const numberOf = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    const form = singular(word)
    const number = numbers.get(form) ?? forms.push(form) - 1
    numbers.set(form, number).set(word, number)
    return number
  }
  return { numberOf, forms }
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word
}

/** Each run of three words as one number, ascending and without repetition. */
function piecesOf(words: readonly number[]): Int32Array {
  if (words.length < leastPieces + 2) return none
  const pieces = new Int32Array(words.length - 2)
  for (let i = 2; i < words.length; i++)
    pieces[i - 2] = mix(mix(mix(0, words[i - 2] ?? 0), words[i - 1] ?? 0), words[i] ?? 0) >>> 1
  pieces.sort()
  let count = 0
  for (const piece of pieces) if (count === 0 || piece !== pieces[count - 1]) pieces[count++] = piece
  return pieces.subarray(0, count)
}

const none = new Int32Array(0)

function mix(hash: number, word: number): number {
  return Math.imul(hash ^ word, 0x9e3779b1) >>> 0
}

interface Search {
  readonly words: (readonly number[])[]
  readonly forms: readonly string[]
  readonly pieces: Int32Array[]
  /** Texts by the pieces in their prefix. */
  readonly holders: Map<number, number[]>
  /** By text, the one that it was compared with last. */
  readonly compared: Int32Array
  readonly limit: number
}

/** The earliest text alike; enters this one for those to come. */
function nearest(i: number, search: Search): number | undefined {
  const { words, pieces, holders, compared, limit } = search
  const own = pieces[i] ?? none
  const prefix = own.length - Math.ceil(limit * own.length) + 1
  let earliest: number | undefined
  for (let p = 0; p < prefix && p < own.length; p++) {
    const piece = own[p] ?? 0
    const others = holders.get(piece)
    if (!others) {
      holders.set(piece, [i])
      continue
    }
    for (const other of others) {
      if (compared[other] === i || (earliest !== undefined && other > earliest)) continue
      compared[other] = i
      if (!areAlike(own, pieces[other] ?? none, limit)) continue
      if (!isOtherWord(words[i] ?? [], words[other] ?? [], search)) earliest = other
    }
    if (others.length < mostHolders) others.push(i)
  }
  return earliest
}

/** Whether two ascending lists share enough; gives up as soon as what is left cannot make it enough. */
function areAlike(a: Int32Array, b: Int32Array, limit: number): boolean {
  const all = a.length + b.length
  const enough = (limit * all) / (1 + limit) - 1e-9
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (shared + Math.min(a.length - i, b.length - j) < enough) return false
    const order = (a[i] ?? 0) - (b[j] ?? 0)
    if (order === 0) shared++
    if (order <= 0) i++
    if (order >= 0) j++
  }
  return shared / (all - shared) >= limit
}

/** Whether two rows of words differ in one word, and the two words do not begin alike. */
function isOtherWord(a: readonly number[], b: readonly number[], { forms }: Search): boolean {
  if (a.length !== b.length) return false
  let place = -1
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue
    if (place !== -1) return false
    place = i
  }
  const stem = (words: readonly number[]): string | undefined => forms[words[place] ?? -1]?.slice(0, stemLength)
  return stem(a) !== stem(b)
}

const stemLength = 4
