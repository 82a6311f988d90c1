import type { Finding } from '../diagnostics/diagnostic.ts'
import type { SourceFile } from '../source/span.ts'
import { grouped } from '../std/group-digits.ts'

/** A cell with its place in the file; line breaks inside are LF. */
export interface CsvCell {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface CsvRow {
  readonly start: number
  readonly cells: readonly CsvCell[]
}

/**
 * The rows of a CSV file by RFC 4180, as spreadsheets write it: the separator is the one that the first line has most of,
 * and a first line `sep=;` names it. Code translations/csv-syntax: a quote that is never closed.
 */
export function parseCsv({ path, text }: SourceFile): {
  readonly rows: readonly CsvRow[]
  readonly findings: readonly Finding[]
} {
  const stated = /^sep=(.)\n/.exec(text)
  const rows: CsvRow[] = []
  const separator = stated?.[1] ?? likelySeparator(text)
  for (let at = stated?.[0].length ?? 0; at < text.length;) {
    const row = readRow(text, at, separator)
    if ('unclosed' in row) return { rows, findings: [unclosed(path, row.unclosed)] }
    if (row.cells.length > mostCells)
      return { rows, findings: [tooMany(path, row.cells.at(-1), 'cells in one line', mostCells)] }
    if (rows.length === mostRows) return { rows, findings: [tooMany(path, row.cells[0], 'lines', mostRows)] }
    if (row.cells.some((cell) => cell.text !== '')) rows.push({ start: at, cells: row.cells })
    at = row.next
  }
  return { rows, findings: [] }
}

/** No spreadsheet of translations has so many; each costs far more than its text. */
const mostCells = 1000
const mostRows = 100_000

function likelySeparator(text: string): string {
  const head = text.slice(0, text.search(/\n|$/))
  const count = (separator: string): number => head.split(separator).length
  return [';', ',', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best))
}

type ReadRow = { readonly cells: readonly CsvCell[]; readonly next: number } | { readonly unclosed: number }

function readRow(text: string, start: number, separator: string): ReadRow {
  const cells: CsvCell[] = []
  for (let at = start; ;) {
    const cell = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at, separator)
    if (!cell) return { unclosed: at }
    cells.push(cell)
    const sign = text[cell.end]
    if (sign === separator && cells.length <= mostCells) at = cell.end + 1
    else return { cells, next: Math.min(text.length, endOfLine(text, cell.end) + 1) }
  }
}

function readPlain(text: string, start: number, separator: string): CsvCell {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end++
  return { text: text.slice(start, end), start, end }
}

function readQuoted(text: string, start: number): CsvCell | undefined {
  let content = ''
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') content += text[at]
    else if (text[at + 1] === '"') content += text[++at]
    else return { text: content, start, end: at + 1 }
  }
  return undefined
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}

function tooMany(file: string, cell: CsvCell | undefined, what: string, most: number): Finding {
  const { start = 0, end = 0 } = cell ?? {}
  return {
    code: 'translations/csv-syntax',
    severity: 'error',
    message: `File with more than ${grouped(most)} ${what}`,
    at: { file, start, end: Math.max(start + 1, end) },
    help: 'Delete what is no text of the export, or give back several files',
  }
}

function unclosed(file: string, start: number): Finding {
  return {
    code: 'translations/csv-syntax',
    severity: 'error',
    message: 'A quotation mark opens a cell that is never closed',
    at: { file, start, end: start + 1 },
    help: 'Write quotation marks inside a cell twice, or save the file from the spreadsheet again',
  }
}
