import type { Token } from 'markdown-it'
import type { Block } from '../model/document-tree.ts'
import { convertTable } from './convert-table.ts'
import type { Directive } from './directives.ts'
import type { Reader } from './reader.ts'

/** Where a directive stands, and how the blocks that follow it are converted. */
interface Place {
  readonly line: number
  readonly convert: (token: Token, reader: Reader) => readonly Block[]
}

/** Converts a directive together with the blocks that it governs. */
export function convertDirective(directive: Directive, reader: Reader, place: Place): readonly Block[] {
  const { line } = place
  switch (directive.name) {
    case 'page-break':
      return [{ type: 'pageBreak', line }]
    case 'anchor':
      return [{ type: 'anchor', id: directive.id, line }]
    case 'landscape':
      return [{ type: 'landscape', children: enclosed(reader, '/landscape', place), line }]
    case 'lang':
      return [{ type: 'language', language: directive.language, children: enclosed(reader, '/lang', place), line }]
    case 'table':
      return governedTable(directive, reader, line)
    case '/landscape':
    case '/lang':
      return stray(directive.name, reader, line)
  }
}

function enclosed(reader: Reader, end: Directive['name'], place: Place): readonly Block[] {
  const blocks: Block[] = []
  for (let token = reader.peek(); token !== undefined && !token.type.endsWith('_close'); token = reader.peek()) {
    reader.next()
    // The parser's own rule puts it there.
    const directive = token.meta?.['directive'] as Directive | undefined
    if (token.type === 'directive' && directive?.name === end) return blocks
    blocks.push(...place.convert(token, reader))
  }
  reader.report('stray-directive', `Directive "${end.slice(1)}" is not closed, expected "<!-- ${end} -->"`, place.line)
  return blocks
}

function governedTable(
  directive: Extract<Directive, { name: 'table' }>,
  reader: Reader,
  line: number,
): readonly Block[] {
  const anchors: Block[] = []
  for (let token = reader.peek(); token !== undefined; token = reader.peek()) {
    const inner = token.meta?.['directive'] as Directive | undefined
    if (inner?.name !== 'anchor') break
    reader.next()
    anchors.push({ type: 'anchor', id: inner.id, line: line + 1 })
  }
  const token = reader.peek()
  if (token?.type !== 'table_open') return [...anchors, ...stray('table', reader, line)]
  reader.next()
  const table = convertTable(reader, (token.map?.[0] ?? line) + 1)
  return [...anchors, { ...table, variant: directive.variant, caption: directive.caption }]
}

function stray(name: string, reader: Reader, line: number): readonly Block[] {
  const cure = name === 'table' ? 'is not followed by a table' : 'closes nothing'
  reader.report('stray-directive', `Directive "${name}" ${cure}`, line)
  return []
}
