import type { Token } from 'markdown-it'
import type { Alignment, Table, TableCell } from '../model/document-tree.ts'
import { inlineContent } from './inline-content.ts'
import type { Reader } from './reader.ts'

/** Converts the table whose opening token has been read; cells beyond the header's are reported. */
export function convertTable(reader: Reader, line: number): Table {
  const rows: TableCell[][] = []
  const align: Alignment[] = []
  for (let token = reader.next(); token !== undefined && token.type !== 'table_close'; token = reader.next()) {
    if (token.type === 'tr_open') {
      rows.push([])
      checkCells(token, align.length, reader)
    }
    if (token.type !== 'th_open' && token.type !== 'td_open') continue
    if (token.type === 'th_open') align.push(alignmentOf(token))
    const children = inlineContent(reader)
    rows.at(-1)?.push(children.length === 0 ? emptyCell : { children })
  }
  const header = rows[0] ?? []
  return { type: 'table', variant: 'plain', caption: '', align, header, rows: rows.slice(1), line }
}

/** Most cells of a large matrix. */
const emptyCell: TableCell = { children: [] }

function alignmentOf(token: Token): Alignment {
  const style = String(token.attrGet('style') ?? '')
  if (style.includes('right')) return 'right'
  return style.includes('center') ? 'center' : 'left'
}

function checkCells(row: Token, columns: number, reader: Reader): void {
  if (columns === 0 || row.map === null) return
  const line = row.map[0] + 1
  const source = reader
    .sourceLine(line)
    .trimEnd()
    .replace(/^[\s>]*\|?|\|$/g, '')
  const cells = source.split(/(?<!\\)\|/).length
  if (cells <= columns) return
  reader.report('extra-cells', `Table row has ${cells} cells, expected ${columns}: the rest would be lost`, line)
}
