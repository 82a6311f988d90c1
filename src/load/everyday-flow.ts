import type { PlainData } from './convert-node.ts'
import { type Cursor, endsWord, giveUp, lineAfter, skipSpaces } from './everyday-cursor.ts'
import { keyEnd, plainValue, readQuoted } from './everyday-scalars.ts'
import { enterKey, type Entries, maxDepth, place } from './everyday-entries.ts'

/** Reads `[a, b]` or `{a: 1}`, over one line or several that lie deeper than a column. */
export function readFlow(cursor: Cursor, column: number, depth: number): PlainData {
  if (depth > maxDepth) giveUp()
  const start = cursor.at
  const value = cursor.text[start] === '[' ? readList(cursor, column, depth) : readMap(cursor, column, depth)
  cursor.range = [start, start + 1]
  return value
}

function readList(cursor: Cursor, column: number, depth: number): PlainData {
  const list: PlainData[] = []
  cursor.at++
  skipSpace(cursor, column)
  if (closes(cursor, ']')) return list
  do {
    skipSpace(cursor, column)
    const value = readValue(cursor, column, depth)
    place(cursor, list, { step: list.length, key: undefined })
    list.push(value)
  } while (goesOn(cursor, column, ']'))
  return list
}

function readMap(cursor: Cursor, column: number, depth: number): PlainData {
  const map: Entries = {}
  cursor.at++
  skipSpace(cursor, column)
  if (closes(cursor, '}')) return map
  do {
    skipSpace(cursor, column)
    const start = cursor.at
    const end = keyEnd(cursor.text, start)
    const name = enterKey(cursor, map, [start, end])
    cursor.at = end + 1
    skipSpace(cursor, column)
    map[name] = readValue(cursor, column, depth)
    place(cursor, map, { step: name, key: [start, end] })
  } while (goesOn(cursor, column, '}'))
  return map
}

function readValue(cursor: Cursor, column: number, depth: number): PlainData {
  const first = cursor.text[cursor.at]
  if (first === '[' || first === '{') return readFlow(cursor, column, depth + 1)
  const value = first === '"' || first === "'" ? readQuoted(cursor) : readPlain(cursor)
  if (cursor.text[cursor.at] === ':') giveUp()
  return value
}

const end = /[,[\]{}\n]/g

function readPlain(cursor: Cursor): PlainData {
  const { text, at } = cursor
  end.lastIndex = at
  const words = text.slice(at, end.exec(text)?.index ?? text.length).replace(/(?<! ) +$/, '')
  if (words === '' || /#|:(?!\/\/)/.test(words)) giveUp()
  cursor.at = at + words.length
  cursor.range = [at, cursor.at]
  return plainValue(words)
}

/** Whether a comma follows; else the list or map must be closed here. */
function goesOn(cursor: Cursor, column: number, close: string): boolean {
  skipSpace(cursor, column)
  if (closes(cursor, close)) return false
  if (cursor.text[cursor.at++] !== ',' || !endsWord(cursor.text, cursor.at)) giveUp()
  return true
}

function closes(cursor: Cursor, close: string): boolean {
  if (cursor.text[cursor.at] !== close) return false
  cursor.at++
  return true
}

/** Skips spaces and the ends of lines; every line must lie deeper than the entry that holds the value. */
function skipSpace(cursor: Cursor, column: number): void {
  const { text } = cursor
  let at = skipSpaces(text, cursor.at)
  while (text[at] === '\n') {
    const start = lineAfter(text, at)
    at = skipSpaces(text, start)
    if (at - start <= column || text[at] === '#' || text[at] === '\n') giveUp()
  }
  cursor.at = at
}
