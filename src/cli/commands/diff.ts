import { readVersion } from '../../host/read-version.ts'
import { today } from '../../host/today.ts'
import { UsageError } from '../../host/usage-error.ts'
import { weights, type Weight } from '../../model/changes.ts'
import { type DiffResult, diffProjects } from '../../pipeline/diff-projects.ts'
import { printChangesJson } from '../../report/changes/print-changes-json.ts'
import { printChangesMarkdown } from '../../report/changes/print-changes-markdown.ts'
import { printChanges } from '../../report/changes/print-changes.ts'
import { createPaint, type Paint } from '../../report/paint.ts'
import { keyFigures } from '../../report/tables/key-figures.ts'
import { printTable } from '../../report/tables/print-table.ts'
import type { Cell } from '../../report/tables/table.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import type { Context } from '../global-options.ts'
import { readState } from '../read-state.ts'
import { deliverReport } from '../report-findings.ts'

/** Options of `strategy diff`. */
export interface DiffOptions {
  /** A folder with a project, or a git revision. */
  readonly base: string
  /** The same; by default the project as it is on disk. */
  readonly head?: string | undefined
  readonly format?: 'pretty' | 'md' | 'json'
  readonly failOn?: Weight
  readonly date?: string
}

/** Prints what changed between two states of the project, for whom, and which version fits. */
export function diff(context: Context, options: DiffOptions): ExitCode {
  const { terminal } = context
  const result = diffProjects(readState(context, options.base), readState(context, options.head))
  if ('errors' in result) return reportUnreadable(context, options, result)
  const { changes } = result
  const paint = createPaint(terminal.outColors && options.format !== 'md')
  const report = { changes, figures: differingFigures(result, paint), date: options.date ?? today() }
  if (options.format === 'json') terminal.out(printChangesJson(changes, { tool: readVersion() }))
  else if (options.format === 'md') terminal.out(printChangesMarkdown(report))
  else terminal.out(printChanges(report, paint))
  return isTooHeavy(changes.weight, options.failOn) ? exitCode.findings : exitCode.ok
}

type Differing = Extract<DiffResult, { readonly changes: unknown }>

/** The key figures that are not the same before and now. */
function differingFigures({ figures: [before, now] }: Differing, paint: Paint): string {
  const table = keyFigures([
    { key: 'before', title: 'Before', analysis: before },
    { key: 'now', title: 'Now', analysis: now },
  ])
  const rows = table.rows.filter(({ cells }) => exact(cells[1]) !== exact(cells[2]))
  return rows.length === 0 ? '' : printTable({ ...table, rows, notes: [] }, { paint, width: undefined })
}

/** A cell as text; large fractions hold integers that JSON does not have. */
function exact(cell: Cell): string {
  return JSON.stringify(cell, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))
}

function reportUnreadable(
  context: Context,
  { base, head }: DiffOptions,
  { unreadable, errors, sources }: Extract<DiffResult, { readonly errors: unknown }>,
): ExitCode {
  const state = unreadable === 'base' ? base : (head ?? 'the project on disk')
  context.terminal.say(`${state} cannot be read as a project:\n`)
  deliverReport(context, { root: context.cwd, diagnostics: errors, sources, aside: true })
  return exitCode.findings
}

function isTooHeavy(weight: Weight | undefined, limit: Weight | undefined): boolean {
  if (limit === undefined || weight === undefined) return false
  if (!weights.includes(limit)) throw new UsageError(`Unexpected --fail-on "${limit}"`, `Use ${weights.join(', ')}`)
  return weights.indexOf(weight) <= weights.indexOf(limit)
}
