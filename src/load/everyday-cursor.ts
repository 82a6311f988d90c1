/** Start and end of a piece of text. */
export type Range = readonly [number, number]

/** Where an entry of a map or list stands; lists have no keys, and nothing may stand after a colon. */
export interface EntryPlace {
  readonly key: Range | undefined
  /** A list or map is marked by its first character. */
  readonly value: Range | undefined
}

/** The places of all entries by the map or list that holds them. */
export type Places = Map<object, Map<string | number, EntryPlace>>

/** Where the reader stands: always at the first character of a line that says something, between two calls. */
export interface Cursor {
  readonly text: string
  at: number
  lineStart: number
  /** Column of `at`; -1 at the end of the text. */
  column: number
  /** Range of the value read last; undefined if nothing stood there. */
  range: Range | undefined
  readonly places: Places | undefined
}

/** Thrown, and caught, inside the everyday reader only: the text holds something that is left to `parseYaml`. */
export class Unusual extends Error {}

/** Gives the text up. */
export function giveUp(): never {
  throw new Unusual()
}

const lineFeed = 10
const space = 32
const sign = 35
const dash = 45
const dot = 46

/** Goes from the start of a line to the next line that is neither empty nor a comment. */
export function nextLine(cursor: Cursor, start: number): void {
  const { text } = cursor
  let at = start
  let lineStart = start
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === space) at++
    else if (code === lineFeed) lineStart = ++at
    else if (code === sign) lineStart = at = lineAfter(text, at)
    else break
  }
  cursor.at = at
  cursor.lineStart = lineStart
  cursor.column = at >= text.length ? -1 : at - lineStart
  if (cursor.column === 0) refuseMarker(text, at)
}

/** Goes on to the next line, if nothing but a comment stands before it. */
export function finishLine(cursor: Cursor): void {
  const { text } = cursor
  const at = skipSpaces(text, cursor.at)
  const code = text.charCodeAt(at)
  if (at < text.length && code !== lineFeed && (code !== sign || at === cursor.at)) giveUp()
  nextLine(cursor, at < text.length ? lineAfter(text, at) : at)
}

/** Whether the line ends here or a comment begins, which must follow a space. */
export function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return at >= text.length || code === lineFeed || (code === sign && text.charCodeAt(at - 1) === space)
}

/** Whether an entry of a list begins here. */
export function isDash(text: string, at: number): boolean {
  return text.charCodeAt(at) === dash && endsWord(text, at + 1)
}

/** Whether a space or the end of the line stands here. */
export function endsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return at >= text.length || code === space || code === lineFeed
}

/** The first place from here on that is no space. */
export function skipSpaces(text: string, start: number): number {
  let at = start
  while (text.charCodeAt(at) === space) at++
  return at
}

/** Start of the line after the one that holds this place. */
export function lineAfter(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end + 1
}

/** `---` and `...` begin and end documents. */
function refuseMarker(text: string, at: number): void {
  const code = text.charCodeAt(at)
  if ((code === dash || code === dot) && text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code) giveUp()
}
