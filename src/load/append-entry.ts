import { isMap, isScalar, isSeq, type ParsedNode, type YAMLSeq } from 'yaml'
import type { NewEntry } from '../model/new-entry.ts'
import type { SpanEdit } from '../source/apply-edits.ts'
import type { SourceFile } from '../source/span.ts'
import { childOf, readNode } from './locate-node.ts'
import { entryInBraces, entryLines, keyLines } from './write-entry.ts'
import { columnOf } from './write-yaml.ts'

/** An entry and the section that it goes to. */
export interface Addition {
  readonly section: string
  /** The section is a list; otherwise it is the entry itself. */
  readonly isList: boolean
  readonly entry: NewEntry
}

/**
 * The edit that puts an entry at the end of its section; the section is added where the file has none. Nothing that
 * stands in the file is changed. Undefined where the section is there and takes no entry.
 */
export function appendEntry(source: SourceFile, { section, isList, entry }: Addition): SpanEdit | undefined {
  const { text } = source
  const pair = childOf(readNode(source), section)
  if (!pair)
    return newSection(text, [`${section}:`, ...(isList ? entryLines(entry) : keyLines(entry)).map(indented(2))])
  if (!isList) return undefined
  const { key, value } = pair
  const list = value as ParsedNode | null // values of a parsed map are parsed
  if (isSeq(list)) return list.flow ? intoBrackets(text, list, entry) : atEnd(text, list, entry)
  if (list !== null && !(isScalar(list) && list.value === null)) return undefined
  const place = lineEnd(text, key?.range?.[1] ?? text.length)
  return lines(text, place, entryLines(entry).map(indented(2)))
}

function newSection(text: string, written: readonly string[]): SpanEdit {
  const isLoose = /\n\n\S/.test(text)
  return lines(text, text.length, isLoose ? ['', ...written] : written)
}

function intoBrackets(text: string, list: YAMLSeq.Parsed, entry: NewEntry): SpanEdit {
  const written = entryInBraces(entry)
  const last = list.items.at(-1)
  if (!last?.range) return insert(list.range[0] + 1, written)
  const [start, end] = last.range
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return insert(end, /^ +$/.test(before) ? `,\n${before}${written}` : `, ${written}`)
}

/** Behind the last entry and the comments that belong to it, with an empty line before where entries have one. */
function atEnd(text: string, list: YAMLSeq.Parsed, entry: NewEntry): SpanEdit {
  const column = columnOf(text, list.range[0])
  const last = list.items.at(-1)
  let place = lineEnd(text, last ? endOf(last) : list.range[1])
  for (let next = commentAt(text, place, column); next !== place; next = commentAt(text, place, column)) place = next
  const written = entryLines(entry).map(indented(column))
  const isLoose = list.items.length > 1 && /\n[ \t]*\n[^\n]*$/.test(text.slice(0, last?.range?.[0] ?? 0))
  return lines(text, place, isLoose ? ['', ...written] : written)
}

/** The end of what stands last inside a node. */
function endOf(node: ParsedNode): number {
  const last = isMap(node) && !node.flow ? (node.items.at(-1)?.value ?? node.items.at(-1)?.key) : undefined
  const inner = isSeq(node) && !node.flow ? node.items.at(-1) : last
  return inner ? endOf(inner as ParsedNode) : node.range[1] // what a parsed node holds is parsed
}

/** The start of the line behind a comment that is indented as the entries are; the same place where there is none. */
function commentAt(text: string, place: number, column: number): number {
  const [line = '', indent = ''] = /^( *)#[^\n]*(?:\n|$)/.exec(text.slice(place)) ?? []
  return line !== '' && indent.length >= Math.max(1, column) ? place + line.length : place
}

function lineEnd(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end + 1
}

function lines(text: string, place: number, written: readonly string[]): SpanEdit {
  const isOpen = place > 0 && text[place - 1] !== '\n'
  return insert(place, `${isOpen ? '\n' : ''}${written.join('\n')}\n`)
}

function insert(place: number, text: string): SpanEdit {
  return { start: place, end: place, text }
}

function indented(column: number): (line: string) => string {
  return (line) => (line === '' ? '' : ' '.repeat(column) + line)
}
