import { isTied } from '../../std/is-tied.ts'
import type { Gap } from './word.ts'

/** A piece of a text between possible line breaks. */
export interface Piece {
  readonly text: string
  readonly after: Exclude<Gap, 'newline'>
  readonly points: readonly number[]
}

const noPoints: readonly number[] = []

/**
 * Splits text at spaces and at places where a line may break without one: behind hyphens between letters, behind slashes
 * and in long addresses. No-break spaces stay inside a piece, and a dash that stands alone stays with the word before it.
 */
export function splitText(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  const { length } = text
  let start = 0
  while (start < length) {
    while (start < length && isSpace(text.charCodeAt(start))) start++
    let end = start
    let mayBreak = false
    for (; end < length; end++) {
      const code = text.charCodeAt(end)
      if (isSpace(code)) break
      mayBreak ||= breakSigns.has(code)
    }
    if (end === start) break
    const dash = dashAfter(text, end)
    const chunk = dash === '' ? text.slice(start, end) : `${text.slice(start, end)}\u00a0${dash}`
    if (dash !== '') end += 2
    const after = end >= length ? 'glue' : isTied(chunk, text, end) ? 'tie' : 'space'
    if (mayBreak || end - start >= longChunk) splitChunk(chunk, after, pieces)
    else pieces.push({ text: chunk, after, points: noPoints })
    start = end
  }
  return pieces
}

/** The dash between spaces that follows a word; "" where none does. */
function dashAfter(text: string, end: number): string {
  const code = text.charCodeAt(end + 1)
  const isDash = text.charCodeAt(end) === 0x20 && (code === 0x2013 || code === 0x2014)
  return isDash && isSpace(text.charCodeAt(end + 2)) ? text.charAt(end + 1) : ''
}

/** Hyphen, slash, dashes, soft hyphen, zero-width space. */
const breakSigns: ReadonlySet<number> = new Set([0x2d, 0x2f, 0x2010, 0x2013, 0x2014, 0xad, 0x200b])
const longChunk = 25

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09
}

/** Does the text begin with a space at which a line may break? */
export function startsWithSpace(text: string): boolean {
  return isSpace(text.charCodeAt(0))
}

/** Behind a hyphen, but not where it joins an ending to an abbreviation, as in Kazakh: ЕҚЫҰ-ның. */
const breaks =
  /(?<=\p{L}{2}\p{Ll}-)(?=\p{L}{3})|(?<=\p{Lu}{3}-)(?=\p{Lu}{3})|(?<=\p{L}[–—])(?=\p{L})|(?<=\p{L}{2}\/)(?=\p{L}{2})|\u200b/u
const addressBreaks = /(?<=[/?&=_.#-])(?=[^/?&=_.#-])|\u200b/u

function splitChunk(chunk: string, after: Piece['after'], pieces: Piece[]): void {
  const isAddress = chunk.length >= longChunk && /[/._]/.test(chunk)
  const parts = chunk.split(isAddress ? addressBreaks : breaks)
  parts.forEach((part, index) => {
    const runs = manageable(part)
    const end = index === parts.length - 1 ? after : 'break'
    runs.forEach((run, i) => pieces.push({ ...softHyphens(run), after: i === runs.length - 1 ? end : 'glue' }))
  })
}

/** What no word can be that has soft hyphens: all of them would be gone through at each line that it fills. */
function manageable(part: string): readonly string[] {
  return part.length < 2000 || !part.includes('\u00ad')
    ? [part]
    : (part.match(/[^]{1000}[^\u00ad]*\u00ad?|[^]+/g) ?? [])
}

function softHyphens(text: string): Pick<Piece, 'text' | 'points'> {
  if (!text.includes('\u00ad')) return { text, points: noPoints }
  const parts = text.split('\u00ad')
  const points: number[] = []
  let offset = 0
  for (const part of parts.slice(0, -1)) points.push((offset += part.length))
  return { text: parts.join(''), points }
}
