import { wordsOf } from './words.ts'

/**
 * Pairs of texts that are equal but for case, punctuation and plural, or share most of their three-word pieces
 * (Jaccard index of at least `limit`); each text with the earliest one like it.
 *
 * No text is compared with all others: two that share enough pieces also share one among the first few of each, in any
 * fixed order of pieces (the prefix filter of set similarity joins), and only those few are looked up.
 */
export function alikeTexts(texts: readonly string[], limit: number): readonly (readonly [number, number])[] {
  const numbers = new Map<string, number>()
  const firsts = new Map<string, number>()
  const holders = new Map<number, number[]>()
  const pieces: (readonly number[])[] = []
  const pairs: [number, number][] = []
  for (const [i, text] of texts.entries()) {
    const words = wordsOf(text).map((word) => numberOf(singular(word), numbers))
    const form = words.join(' ')
    pieces.push(piecesOf(words))
    const first = firsts.get(form)
    const twin = first ?? nearest({ i, pieces, holders, limit })
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

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word
}

function numberOf(word: string, numbers: Map<string, number>): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  numbers.set(word, numbers.size)
  return numbers.size - 1
}

/** Each run of three words as one number, ascending and without repetition. */
function piecesOf(words: readonly number[]): readonly number[] {
  if (words.length < leastPieces + 2) return []
  const pieces = new Set<number>()
  for (let i = 2; i < words.length; i++) {
    pieces.add(mix(mix(mix(0, words[i - 2] ?? 0), words[i - 1] ?? 0), words[i] ?? 0))
  }
  return [...pieces].toSorted((a, b) => a - b)
}

function mix(hash: number, word: number): number {
  return Math.imul(hash ^ word, 0x9e3779b1) >>> 0
}

interface Search {
  readonly i: number
  readonly pieces: readonly (readonly number[])[]
  /** Texts by the pieces in their prefix. */
  readonly holders: Map<number, number[]>
  readonly limit: number
}

/** The earliest text alike; enters this one for those to come. */
function nearest({ i, pieces, holders, limit }: Search): number | undefined {
  const own = pieces[i] ?? []
  const prefix = own.slice(0, own.length - Math.ceil(limit * own.length) + 1)
  const candidates = new Set<number>()
  for (const piece of prefix) {
    const others = holders.get(piece)
    if (!others) holders.set(piece, [i])
    else {
      for (const other of others) candidates.add(other)
      if (others.length < mostHolders) others.push(i)
    }
  }
  return [...candidates].toSorted((a, b) => a - b).find((other) => areAlike(own, pieces[other] ?? [], limit))
}

/** Whether two ascending lists share enough; gives up as soon as what is left cannot make it enough. */
function areAlike(a: readonly number[], b: readonly number[], limit: number): boolean {
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
