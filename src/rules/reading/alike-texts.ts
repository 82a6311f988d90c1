import { normalForm } from './words.ts'

/**
 * Pairs of texts that are equal but for case, punctuation and plural, or share most of their three-word pieces
 * (Jaccard index of at least `limit`). Later text paired with the earliest like it. Linear: texts meet through the pieces
 * they share, and pieces that stand in more than a few texts are passed over.
 */
export function alikeTexts(texts: readonly string[], limit: number): readonly (readonly [number, number])[] {
  const forms = texts.map(normalForm)
  const firsts = new Map<string, number>()
  const index = new Map<string, number[]>()
  const sizes: number[] = []
  const pairs: [number, number][] = []
  for (const [i, form] of forms.entries()) {
    const pieces = piecesOf(form)
    sizes.push(pieces.size)
    const twin = firsts.get(form) ?? nearest({ pieces, index, sizes, limit })
    if (twin !== undefined && form.length >= shortest) pairs.push([twin, i])
    if (!firsts.has(form)) firsts.set(form, i)
    for (const piece of pieces) {
      const holders = index.get(piece)
      if (!holders) index.set(piece, [i])
      else if (holders.length < mostHolders) holders.push(i)
    }
  }
  return pairs
}

const shortest = 8
const mostHolders = 20
const pieceWords = 3
const leastPieces = 5

function piecesOf(form: string): ReadonlySet<string> {
  const words = form.split(' ')
  const pieces = new Set<string>()
  if (words.length < leastPieces + pieceWords - 1) return pieces
  for (let i = 0; i + pieceWords <= words.length; i++) pieces.add(`${words[i]} ${words[i + 1]} ${words[i + 2]}`)
  return pieces
}

interface Search {
  readonly pieces: ReadonlySet<string>
  readonly index: ReadonlyMap<string, readonly number[]>
  readonly sizes: readonly number[]
  readonly limit: number
}

function nearest({ pieces, index, sizes, limit }: Search): number | undefined {
  if (pieces.size < leastPieces) return undefined
  const shared = new Map<number, number>()
  for (const piece of pieces)
    for (const holder of index.get(piece) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1)
  let best: number | undefined
  for (const [holder, count] of shared) {
    const jaccard = count / (pieces.size + (sizes[holder] ?? 0) - count)
    if (jaccard >= limit && (best === undefined || holder < best)) best = holder
  }
  return best
}
