import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import type { SourceFile } from '../source/span.ts'
import { fromCsvField } from '../std/csv.ts'
import { parseCsv, type CsvCell, type CsvRow } from './parse-csv.ts'
import type { ReturnedText } from './returned.ts'

/**
 * The texts of a CSV file that went through a spreadsheet: separators `;`, `,` or tab, columns in any order, further
 * columns and empty lines ignored. Codes translations/csv-syntax, translations/missing-column.
 */
export function readCsv(file: SourceFile): Outcome<readonly ReturnedText[]> {
  const { rows, findings } = parseCsv(file)
  const [head, ...body] = rows
  if (findings.length > 0) return { value: [], findings }
  const columns = findColumns(head?.cells ?? [])
  if ('missing' in columns) return { value: [], findings: [missingColumn(file, columns.missing)] }
  return { value: body.flatMap((row) => readRow(file, row, columns)), findings: [] }
}

interface Columns {
  readonly id: number
  readonly source: number
  readonly target: number
  /** -1 where the file has none. */
  readonly state: number
  readonly language: string
}

function findColumns(cells: readonly CsvCell[]): Columns | { readonly missing: string } {
  const titles = cells.map(({ text }) => text.trim().toLowerCase())
  const find = (pattern: RegExp): number => titles.findIndex((title) => pattern.test(title))
  const [id, source, target] = [find(/^id$/), find(/^source\b/), find(/^target\s+\S/)]
  const language = cells[target]?.text.trim().split(/\s+/)[1]
  if (id === -1) return { missing: 'id' }
  if (source === -1) return { missing: 'source' }
  if (language === undefined) return { missing: 'target' }
  return { id, source, target, state: find(/^state$/), language }
}

function readRow(file: SourceFile, { cells, start }: CsvRow, columns: Columns): readonly ReturnedText[] {
  const text = (index: number): string => fromCsvField(cells[index]?.text ?? '')
  if (text(columns.id) === '') return []
  const target = cells[columns.target]
  return [
    {
      id: text(columns.id),
      language: columns.language,
      source: text(columns.source),
      target: text(columns.target),
      state: stateOf(text(columns.state).trim().toLowerCase()),
      at: {
        file: file.path,
        start: target?.start ?? start,
        end: Math.max((target?.start ?? start) + 1, target?.end ?? 0),
      },
    },
  ]
}

function stateOf(name: string): ReturnedText['state'] {
  if (name === 'draft' || name === 'reviewed' || name === 'approved') return name
  return name === 'translated' ? 'confirmed' : undefined
}

function missingColumn(file: SourceFile, name: string): Finding {
  return {
    code: 'translations/missing-column',
    severity: 'error',
    message: `The first line names no column "${name}"`,
    at: { file: file.path, start: 0, end: Math.max(1, file.text.search(/\n|$/)) },
    help: 'Keep the first line of the exported file: the columns id, source LANGUAGE and target LANGUAGE have to be there',
  }
}
