import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from '../../host/usage-error.ts'
import { chooseHeadings, tables } from '../../report/tables/registry.ts'
import type { Heading } from '../../report/tables/table.ts'
import type { TableSpec } from '../../report/tables/table-spec.ts'
import { didYouMean } from '../../std/did-you-mean.ts'

/** Options of `strategy analyze`. */
export interface AnalyzeOptions {
  readonly table?: string | undefined
  readonly dir?: string | undefined
  readonly by?: readonly string[]
  readonly format?: string
  readonly scenario?: readonly string[]
  readonly min?: string
  readonly explain?: string
  readonly depth?: string
  readonly lang?: string
  readonly ids?: true
}

export type TableFormat = 'table' | 'csv' | 'json'

/** What is to be printed. */
export interface Task {
  readonly dir: string | undefined
  /** Undefined: the key figures. */
  readonly spec: TableSpec | undefined
  readonly by: readonly Heading[]
  readonly scenarios: readonly string[]
  readonly format: TableFormat
  /** The figure to explain. */
  readonly cell: string | undefined
  /** Levels of the explanation; undefined: as many as fit. */
  readonly depth: number | 'all' | undefined
}

/** Turns options into a task. Throws UsageError for what does not go together. */
export function checkOptions(options: AnalyzeOptions, cwd: string): Task {
  const { spec, dir } = splitArguments(options, cwd)
  const { by = [], scenario = [], explain, min } = options
  if (!spec && by.length > 0) throw new UsageError('--by needs a table', `Use one of: ${names.join(', ')}`)
  if (spec && scenario.length > 1) {
    throw new UsageError(
      'A table has the figures of one scenario',
      'Leave the name of the table out to compare the key figures',
    )
  }
  if (explain !== undefined && options.format === 'csv') {
    throw new UsageError('An explanation is no table', 'Use --format table or json')
  }
  if (min !== undefined && spec?.name !== 'coverage') {
    throw new UsageError('--min belongs to coverage', 'Write strategy analyze coverage --min 95')
  }
  if (min !== undefined && !/^\d{1,3}(\.\d+)?$/.test(min)) {
    throw new UsageError(`Unexpected --min "${min}"`, 'Write per cent from 0 to 100: --min 95')
  }
  return {
    dir,
    spec,
    by: spec ? headingsOf(spec, by) : [],
    scenarios: scenario,
    format: formatOf(options.format),
    cell: explain,
    depth: depthOf(options),
  }
}

const names = tables.map(({ name }) => name)

/** The first argument is a table, or the folder where only one is given. */
function splitArguments(
  { table, dir }: AnalyzeOptions,
  cwd: string,
): { readonly spec: TableSpec | undefined; readonly dir: string | undefined } {
  const spec = tables.find(({ name }) => name === table)
  if (spec || table === undefined) return { spec, dir }
  if (dir === undefined && existsSync(resolve(cwd, table))) return { spec: undefined, dir: table }
  const meant = didYouMean(table, names)
  throw new UsageError(
    dir === undefined ? `Neither a table nor a folder: "${table}"` : `Unknown table "${table}"`,
    meant ? `Did you mean "${meant}"?` : `Use one of: ${names.join(', ')}`,
  )
}

function headingsOf(spec: TableSpec, asked: readonly string[]): readonly Heading[] {
  const chosen = chooseHeadings(spec, asked)
  if (chosen) return chosen
  const choices = spec.headings.filter(({ length }) => length > 0).map((by) => by.join(','))
  throw new UsageError(
    `Table "${spec.name}" has no rows by ${asked.join(', ')}`,
    choices.length > 0 ? `Use --by with one of: ${choices.join('; ')}` : 'Leave out --by',
  )
}

function depthOf({ explain, depth }: AnalyzeOptions): Task['depth'] {
  if (depth === undefined) return undefined
  if (explain === undefined) throw new UsageError('--depth belongs to --explain', 'Add --explain with a figure')
  if (depth === 'all') return depth
  if (/^[1-9]\d?$/.test(depth)) return Number(depth)
  throw new UsageError(`Unexpected --depth "${depth}"`, 'Write a number of levels from 1 to 99, or all')
}

/** The format of a table. Throws UsageError. */
export function formatOf(name = 'table'): TableFormat {
  if (name === 'table' || name === 'csv' || name === 'json') return name
  throw new UsageError(`Unexpected --format "${name}"`, 'Use table, csv or json')
}
