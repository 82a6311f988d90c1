import { relative } from 'node:path'
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { writeReport } from '../host/write-report.ts'
import { createPaint } from '../report/paint.ts'
import { reportPretty } from '../report/pretty.ts'
import { countBySeverity } from '../report/summary.ts'
import type { SourceFile } from '../source/span.ts'
import { exitCode, type ExitCode } from './exit-code.ts'
import type { Context } from './global-options.ts'
import { meaningsIn } from './code-meanings.ts'
import { machine } from './machine-report.ts'

/** What is reported and where its files lie. */
export interface Report {
  readonly root: string
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: readonly SourceFile[]
  /** Standard output belongs to a document: findings go to standard error. */
  readonly aside?: boolean
}

/** When findings that are no errors end the run with 1. */
export interface ThresholdOptions {
  readonly failOn?: readonly Severity[]
  readonly maxWarnings?: number
}

/** Prints the findings in every format that was asked for; without `--report` for people. */
export function deliverReport(context: Context, report: Report): void {
  for (const { format, file } of context.reports) {
    const text = format === 'pretty' ? pretty(context, report, file === undefined) : machine(context, format, report)
    if (file === undefined) (report.aside ? context.terminal.say : context.terminal.out)(text)
    else writeReport(context.cwd, file, text)
  }
}

const limit = 50

function pretty(
  { cwd, terminal, options, words }: Context,
  { root, diagnostics, sources }: Report,
  toTerminal: boolean,
): string {
  if (options.quiet && diagnostics.length === 0) return ''
  const folder = relative(cwd, root).replaceAll('\\', '/')
  const capped = toTerminal && !options.verbose
  return reportPretty(diagnostics, {
    sources,
    folder,
    paint: createPaint(toTerminal && terminal.outColors),
    words,
    ...(words.language !== 'en' && { meaningOf: meaningsIn(words.language) }),
    ...(capped && { limit }),
  })
}

/** The exit code for findings: an error, or what `--fail-on` and `--max-warnings` make one. */
export function verdict(diagnostics: readonly Diagnostic[], { failOn = [], maxWarnings }: ThresholdOptions): ExitCode {
  const counts = countBySeverity(diagnostics)
  const tooMany = maxWarnings !== undefined && counts.warning > maxWarnings
  if (diagnostics.some(({ code }) => code.startsWith('request/'))) return exitCode.usage
  if (counts.error > 0) return diagnostics.some(isFileError) ? exitCode.findings : exitCode.notSet
  return tooMany || failOn.some((severity) => counts[severity] > 0) ? exitCode.findings : exitCode.ok
}

/** Errors of the user's files; those of layout and drawing mean that valid input could not be set. */
function isFileError({ severity, code }: Diagnostic): boolean {
  return severity === 'error' && !/^(layout|pdf)\//.test(code)
}
