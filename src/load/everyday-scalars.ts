import { type Cursor, endsWord, giveUp, lineAfter, skipSpaces } from './everyday-cursor.ts'

/** Reads the rest of the line as an unquoted text, number, `true`, `false` or `null`. */
export function readPlain(cursor: Cursor): string | number | boolean | null {
  const { text, at } = cursor
  const end = text.indexOf('\n', at)
  const line = text.slice(at, end === -1 ? text.length : end)
  if (line.includes(': ')) giveUp()
  const comment = line.indexOf(' #')
  if (comment !== -1 && line[comment + 2] !== ' ') giveUp()
  const words = withoutSpacesAtEnd(comment === -1 ? line : line.slice(0, comment))
  if (words.endsWith(':')) giveUp()
  cursor.at = at + words.length
  cursor.range = [at, cursor.at]
  return plainValue(words)
}

/** The value of an unquoted text by the core schema; numbers that would lose digits are given up. */
export function plainValue(words: string): string | number | boolean | null {
  const first = words.charCodeAt(0)
  if (first > 127 && typographic.test(words)) giveUp()
  if (isLetter(first) || first > 127) return named.has(words) ? (named.get(words) ?? null) : words
  if (words === '~') return null
  if (!startsText.test(words)) giveUp()
  if (!numberLike.test(words)) return words
  const value = Number(words)
  if (!wellFormed.test(words) || (String(value) !== words && `${value}.0` !== words)) giveUp()
  return value
}

/** A whole text in the quotation marks of a word processor, which YAML takes for letters. */
export const typographic: RegExp = /^[\u201c\u201d\u201e\u2018\u2019][^]*[\u201c\u201d\u2018\u2019]$/

const named: ReadonlyMap<string, boolean | null> = new Map([
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
  ...['null', 'Null', 'NULL'].map((word) => [word, null] as const),
])
/** What may begin an unquoted text, beside letters. */
const startsText = /^(?:[0-9_+.$(/<=;^\\]|-[^ ])/
/** All that YAML could take for a number. */
const numberLike =
  /^(?:[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/
const wellFormed = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function withoutSpacesAtEnd(text: string): string {
  let end = text.length
  while (text.charCodeAt(end - 1) === 32) end--
  return text.slice(0, end)
}

/** Reads a text in quotation marks on one line; of escapes only `\"` and `\\`, and `''` in single ones. */
export function readQuoted(cursor: Cursor): string {
  const { text, at } = cursor
  const quote = text.charAt(at)
  const end = closingQuote(text, at)
  const inner = text.slice(at + 1, end)
  if (end === -1 || inner.includes('\n')) giveUp()
  cursor.at = end + 1
  cursor.range = [at, end + 1]
  if (quote === "'") return inner.replaceAll("''", "'")
  if (!inner.includes('\\')) return inner
  if (/\\[^"\\]/.test(inner.replaceAll('\\\\', ''))) giveUp()
  return inner.replace(/\\(["\\])/g, '$1')
}

function closingQuote(text: string, start: number): number {
  const quote = text.charAt(start)
  for (let at = start + 1; ;) {
    const end = text.indexOf(quote, at)
    if (end === -1) return -1
    if (quote === "'" && text.charAt(end + 1) !== quote) return end
    if (quote === '"' && backslashesBefore(text, end) % 2 === 0) return end
    at = quote === "'" ? end + 2 : end + 1
  }
}

function backslashesBefore(text: string, at: number): number {
  let start = at
  while (text[start - 1] === '\\') start--
  return at - start
}

/**
 * Reads a block text after `|`, `|-`, `>` or `>-` that belongs to an entry at a column, and leaves the cursor at the
 * start of the line after it.
 */
export function readBlockText(cursor: Cursor, column: number): string {
  const { text, at } = cursor
  const folds = text[at] === '>'
  const strips = text[at + 1] === '-'
  const header = at + (strips ? 2 : 1)
  if (text.charAt(skipSpaces(text, header)) !== '\n') giveUp()
  cursor.range = [at, at]
  const lines = blockLines(cursor, { start: lineAfter(text, header), column })
  const body = folds ? fold(lines) : lines.join('\n')
  return strips ? body : `${body}\n`
}

/** The lines of a block without their indentation; empty lines at its end are left out. */
function blockLines(cursor: Cursor, { start, column }: { start: number; column: number }): readonly string[] {
  const { text } = cursor
  const first = skipSpaces(text, start)
  const indent = first - start
  if (indent <= column || text.charAt(first) === '\n') giveUp()
  const lines: string[] = []
  let at = start
  let count = 0
  let last = at
  while (at < text.length) {
    const content = skipSpaces(text, at)
    const empty = text.charAt(content) === '\n'
    if (!empty && content - at <= column) break
    if (empty ? content - at > indent : content - at < indent) giveUp()
    const end = text.indexOf('\n', content)
    if (end === -1) giveUp()
    lines.push(empty ? '' : text.slice(at + indent, end))
    at = end + 1
    if (empty) continue
    count = lines.length
    last = at
  }
  cursor.at = at
  cursor.range = [cursor.range?.[0] ?? 0, last]
  return lines.slice(0, count)
}

/** Joins lines by spaces; an empty line begins a new one. */
function fold(lines: readonly string[]): string {
  let body = ''
  let breaks = 0
  for (const line of lines) {
    if (line === '') {
      breaks++
      continue
    }
    if (line.startsWith(' ') || line.endsWith(' ')) giveUp()
    body += body === '' ? line : breaks === 0 ? ` ${line}` : `${'\n'.repeat(breaks)}${line}`
    breaks = 0
  }
  return body
}

/** End of the key that begins here and is followed by a colon and a space, or -1. */
export function keyEnd(text: string, start: number): number {
  const quote = text.charAt(start)
  let at = start
  if (quote === '"' || quote === "'") {
    at = closingQuote(text, start) + 1
    if (at === 0 || /[\\\n]|''/.test(text.slice(start, at))) return -1
  } else {
    while (isKeyCharacter(text.charCodeAt(at))) at++
    if (at === start || quote === '-' || quote === '.' || quote === '/') return -1
  }
  return text.charAt(at) === ':' && endsWord(text, at + 1) && at - start < longestKey ? at : -1
}

const longestKey = 200

function isKeyCharacter(code: number): boolean {
  return isLetter(code) || (code >= 45 && code <= 57) || code === 95
}
