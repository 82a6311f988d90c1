import type { PlainData } from './convert-node.ts'
import {
  type Cursor,
  finishLine,
  giveUp,
  isDash,
  isLineEnd,
  nextLine,
  type Places,
  skipSpaces,
  Unusual,
} from './everyday-cursor.ts'
import { enterKey, type Entries, maxDepth, place } from './everyday-entries.ts'
import { readFlow } from './everyday-flow.ts'
import { keyEnd, readBlockText, readPlain, readQuoted } from './everyday-scalars.ts'

/**
 * Reads the part of YAML that definitions are usually written in, many times faster than a whole reader.
 *
 * Undefined as soon as anything else stands in the text (anchors, tags, several documents, texts over several lines,
 * numbers that would lose digits, keys twice in one map, tabs, any mistake): then `parseYaml` reads it and has the say.
 * Tests hold the two against each other. `places` is filled where it is given.
 */
export function readEverydayYaml(text: string, places?: Places): PlainData | undefined {
  if (unusualCharacter.test(text) || text !== text.normalize('NFC')) return undefined
  const cursor: Cursor = { text, at: 0, lineStart: 0, column: 0, range: undefined, places }
  try {
    nextLine(cursor, 0)
    if (cursor.column === -1) return undefined
    const value = readBlock(cursor, 0)
    return cursor.column === -1 ? value : undefined
  } catch (error) {
    if (error instanceof Unusual) return undefined
    throw error
  }
}

// eslint-disable-next-line no-control-regex
const unusualCharacter = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/

function readBlock(cursor: Cursor, depth: number): PlainData {
  if (depth > maxDepth) giveUp()
  const { at } = cursor
  const value = isDash(cursor.text, at) ? readList(cursor, cursor.column, depth) : readMap(cursor, cursor.column, depth)
  cursor.range = [at, at + 1]
  return value
}

function readMap(cursor: Cursor, column: number, depth: number): PlainData {
  const map: Entries = {}
  do {
    const start = cursor.at
    const end = keyEnd(cursor.text, start)
    const name = enterKey(cursor, map, [start, end])
    cursor.at = skipSpaces(cursor.text, end + 1)
    map[name] = isLineEnd(cursor.text, cursor.at)
      ? readBelow(cursor, { column, depth, lists: true })
      : readValue(cursor, column, depth)
    place(cursor, map, { step: name, key: [start, end] })
  } while (cursor.column === column)
  if (cursor.column > column) giveUp()
  return map
}

function readList(cursor: Cursor, column: number, depth: number): PlainData {
  const list: PlainData[] = []
  do {
    cursor.at = skipSpaces(cursor.text, cursor.at + 1)
    const value = isLineEnd(cursor.text, cursor.at)
      ? readBelow(cursor, { column, depth, lists: false })
      : readEntry(cursor, column, depth)
    place(cursor, list, { step: list.length, key: undefined })
    list.push(value)
  } while (cursor.column === column && isDash(cursor.text, cursor.at))
  if (cursor.column > column) giveUp()
  return list
}

/** An entry that begins on the line of its dash: a map, whose further keys stand below its first one, or a value. */
function readEntry(cursor: Cursor, column: number, depth: number): PlainData {
  const { at, text } = cursor
  if (keyEnd(text, at) === -1) return readValue(cursor, column, depth)
  cursor.column = at - cursor.lineStart
  return readBlock(cursor, depth + 1)
}

/** What stands on the lines below a key or a dash; a list below a key need not be indented. */
function readBelow(
  cursor: Cursor,
  { column, depth, lists }: { column: number; depth: number; lists: boolean },
): PlainData {
  finishLine(cursor)
  if (cursor.column > column || (lists && cursor.column === column && isDash(cursor.text, cursor.at)))
    return readBlock(cursor, depth + 1)
  cursor.range = undefined
  return null
}

function readValue(cursor: Cursor, column: number, depth: number): PlainData {
  switch (cursor.text[cursor.at]) {
    case '|':
    case '>': {
      const text = readBlockText(cursor, column)
      nextLine(cursor, cursor.at)
      return text
    }
    case '[':
    case '{':
      return withLineFinished(cursor, readFlow(cursor, column, depth + 1))
    case '"':
    case "'":
      return withLineFinished(cursor, readQuoted(cursor))
    default:
      return withLineFinished(cursor, readPlain(cursor))
  }
}

function withLineFinished(cursor: Cursor, value: PlainData): PlainData {
  finishLine(cursor)
  return value
}
