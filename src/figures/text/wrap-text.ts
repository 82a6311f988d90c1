import { greatestOf } from '../../std/extremes.ts'
import { greatestCount } from '../../std/greatest-count.ts'
import { isTied } from '../../std/is-tied.ts'
import type { Measure } from './estimate-width.ts'

export interface WrapOptions {
  readonly width: number
  readonly size: number
  readonly bold: boolean
  /** Text beyond the last line is cut and ends with an ellipsis. */
  readonly maxLines: number
  readonly measure: Measure
}

/**
 * Breaks text into lines of at most `width`: at spaces, after hyphens and slashes, inside a word only when it must. A word that
 * belongs to the next goes with it to the next line where that takes no line more.
 */
export function wrapText(text: string, options: WrapOptions): readonly string[] {
  const pieces = splitPieces(cleanText(text))
  const plain = wrapPieces(pieces, options)
  const tied = wrapPieces(tiePieces(pieces, options), { ...options, maxLines: plain.length + 1 })
  return tied.length === plain.length ? tied : plain
}

/** Joins pieces that belong together and fit into one line. */
function tiePieces(pieces: readonly string[], options: WrapOptions): readonly string[] {
  return pieces.reduceRight<readonly string[]>((after, piece) => {
    const [next = '', ...rest] = after
    const word = piece.trimEnd()
    const isPair = word !== piece && isTied(word, piece + next, word.length) && fits(piece + next.trimEnd(), options)
    return isPair ? [piece + next, ...rest] : [piece, ...after]
  }, [])
}

function wrapPieces(pieces: readonly string[], options: WrapOptions): readonly string[] {
  const lines: string[] = []
  let line = ''
  const queue = [...pieces]
  for (let piece = queue.shift(); piece !== undefined; piece = queue.shift()) {
    if (fits(line + piece.trimEnd(), options)) {
      line += piece
      continue
    }
    if (lines.length + 1 >= options.maxLines)
      return [...lines, shortenText(`${line}${piece}${queue.join('')}`, options)]
    if (line !== '') {
      lines.push(line.trimEnd())
      line = ''
      queue.unshift(piece)
      continue
    }
    const [start, rest] = cutWord(piece, options)
    lines.push(start)
    if (rest !== '') queue.unshift(rest)
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}

/** The text itself if it fits into `width`, else its beginning and an ellipsis; nothing where not even that fits. */
export function shortenText(text: string, options: Omit<WrapOptions, 'maxLines'>): string {
  const clean = cleanText(text)
  if (fits(clean, options)) return clean
  const characters = [...clean]
  const shorter = (count: number): string => `${withoutEnd(characters.slice(0, count).join(''))}…`
  const cut = shorter(greatestCount(characters.length - 1, (count) => fits(shorter(count), options)))
  // Down to the ellipsis alone.
  return fits(cut, options) ? cut : ''
}

/** Without the signs that no text ends with. */
function withoutEnd(text: string): string {
  return text.replace(/(?<![\s,.;:(«"–-])[\s,.;:(«"–-]+$/u, '')
}

/** One line without control characters and lone surrogates; no-break spaces stay. */
export function cleanText(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, (gap) => (/^[\u00a0\u202f\u2007]+$/u.test(gap) ? gap : ' '))
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim()
}

/** The widest piece of text that is never broken without need. */
export function widestPiece(text: string, style: Pick<WrapOptions, 'size' | 'bold' | 'measure'>): number {
  const widths = splitPieces(cleanText(text)).map((piece) => style.measure(piece.trimEnd(), style.size, style.bold))
  return greatestOf(widths, 0)
}

/** Words with the spaces after them, and their parts after hyphens and slashes between letters. */
function splitPieces(text: string): string[] {
  const words = text.match(/[^ ]+ */gu) ?? []
  return words.flatMap((word) => word.split(/(?<=\p{L}[-/–])(?=\p{L}{2})/u))
}

/** As much of a word as fits with a hyphen, and the rest; at least one character. */
function cutWord(word: string, options: WrapOptions): readonly [string, string] {
  const characters = [...word]
  let count = 1
  while (count < characters.length && fits(`${characters.slice(0, count + 1).join('')}-`, options)) count++
  const rest = characters.slice(count).join('')
  return [`${characters.slice(0, count).join('')}${rest.trim() === '' ? '' : '-'}`.trimEnd(), rest]
}

function fits(text: string, { width, size, bold, measure }: Omit<WrapOptions, 'maxLines'>): boolean {
  // A thousandth of a point forgives the rounding of sums.
  return measure(text, size, bold) <= width + 0.001
}
