import { createPaint } from '../../report/paint.ts'
import { printCsv } from '../../report/tables/print-csv.ts'
import { type JsonHead, printJson } from '../../report/tables/print-json.ts'
import { printTable } from '../../report/tables/print-table.ts'
import type { Table } from '../../report/tables/table.ts'
import { judgeCoverage } from '../../report/tables/threshold.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import type { Context } from '../global-options.ts'
import type { TableFormat } from './analyze-options.ts'

interface Delivery {
  readonly format: TableFormat
  readonly head: JsonHead
}

/** Prints a table to standard output and what must be known to read it to standard error. */
export function deliverTable({ terminal, options }: Context, table: Table, { format, head }: Delivery): void {
  if (format === 'csv') terminal.out(printCsv(table))
  else if (format === 'json') terminal.out(printJson(table, head))
  else if (table.rows.length > 0) {
    terminal.out(printTable(table, { paint: createPaint(terminal.outColors), width: terminal.columns }))
  }
  if (table.rows.length === 0) terminal.say(`${table.empty}\n`)
  else if (!options.quiet && format === 'table') terminal.say(table.notes.map((note) => `note: ${note}\n`).join(''))
}

/** Names the rows whose coverage is below a threshold: then the run ends with 1. */
export function judge({ terminal, options }: Context, table: Table, percent: string): ExitCode {
  const { below, unknown } = judgeCoverage(table, percent)
  if (unknown > 0 && !options.quiet) {
    terminal.say(`note: ${unknown} of ${table.rows.length} rows were not assessed and are not judged\n`)
  }
  if (below.length === 0) return exitCode.ok
  const rows = below.map((row) => `  ${table.name}/${row}\n`).join('')
  terminal.say(`error: coverage is below ${percent}% in ${below.length} of ${table.rows.length} rows\n${rows}`)
  return exitCode.findings
}
