import type { NewEntry, NewKey, NewValue } from '../model/new-entry.ts'
import { pairText, scalarText } from './write-yaml.ts'

/** An entry as lines of block YAML, the comment of each key above it; the first key stands behind a dash. */
export function entryLines(entry: NewEntry): readonly string[] {
  return behindDash(keyLines(entry))
}

/** The keys of a map as lines of block YAML. */
export function keyLines(entry: NewEntry): readonly string[] {
  return entry.flatMap((key) => [...commentLines(key), ...valueLines(key)])
}

/** An entry inside brackets: `{ id: officer, title: }`. Comments have no place there. */
export function entryInBraces(entry: NewEntry): string {
  return `{ ${entry.map(({ key, value }) => `${key}: ${inBraces(value)}`.trimEnd()).join(', ')} }`.replaceAll(
    ':,',
    ': ,',
  )
}

function valueLines({ key, value }: NewKey): readonly string[] {
  switch (value.is) {
    case 'text':
      return pairText({ key, value: value.text }, 0).split('\n')
    case 'blank':
      return [`${key}:`]
    case 'map':
      return [`${key}:`, ...keyLines(value.keys).map(indented)]
    case 'list':
      return [`${key}:`, ...listEntry(value.entry).map(indented)]
  }
}

function listEntry(value: NewValue): readonly string[] {
  return value.is === 'map' ? entryLines(value.keys) : ['-']
}

/** Comments above the first key stand above the dash. */
function behindDash(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => !line.startsWith('#'))
  return lines.map((line, i) => (i < first ? line : i === first ? `- ${line}` : indented(line)))
}

function inBraces(value: NewValue): string {
  switch (value.is) {
    case 'text':
      return scalarText(value.text, undefined)
    case 'blank':
      return ''
    case 'map':
      return entryInBraces(value.keys)
    case 'list':
      return value.entry.is === 'blank' ? '' : `[${inBraces(value.entry)}]`
  }
}

const commentWidth = 100

function commentLines({ comment = '' }: NewKey): readonly string[] {
  const lines: string[] = []
  for (const word of comment.split(' ').filter((part) => part !== '')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= commentWidth) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(`# ${word}`)
  }
  return lines
}

function indented(line: string): string {
  return line === '' ? '' : `  ${line}`
}
