import type { Severity } from '../diagnostics/diagnostic.ts'
import { UsageError } from '../host/usage-error.ts'

/** A report that was asked for: its format, and its file; without one it goes to standard output. */
export interface ReportTarget {
  readonly format: ReportFormat
  readonly file: string | undefined
}

export type ReportFormat = (typeof reportFormats)[number]

const reportFormats = ['pretty', 'json', 'sarif', 'github', 'junit', 'gitlab'] as const

/** The reports of `--report FORMAT[=FILE]`; for people where none is asked for. Throws UsageError. */
export function parseReports(options: readonly string[] = ['pretty']): readonly ReportTarget[] {
  const targets = options.map(parseReport)
  const printed = targets.filter(({ file }) => file === undefined)
  const whole = findDocument(targets)
  if (whole && printed.length > 1)
    throw new UsageError(
      `Reports would mix on standard output: ${printed.map(({ format }) => format).join(', ')}`,
      `Write one to a file: --report ${whole.format}=FILE`,
    )
  return targets
}

/** The report that is one document on standard output, which nothing else may stand on. */
export function findDocument(reports: readonly ReportTarget[]): ReportTarget | undefined {
  return reports.find(({ format, file }) => file === undefined && format !== 'pretty' && format !== 'github')
}

function parseReport(option: string): ReportTarget {
  const equals = option.indexOf('=')
  const name = equals === -1 ? option : option.slice(0, equals)
  const format = reportFormats.find((known) => known === name)
  if (format === undefined)
    throw new UsageError(`Unknown report format "${name}"`, `Use one of: ${reportFormats.join(', ')}`)
  if (equals === -1) return { format, file: undefined }
  const file = option.slice(equals + 1)
  if (file === '') throw new UsageError(`--report ${option} names no file`, `Write --report ${format}=FILE`)
  return { format, file }
}

/** The severities below error that end the run with 1, from `--fail-on`. Throws UsageError. */
export function parseFailOn(severity: string): readonly Severity[] {
  switch (severity) {
    case 'error':
      return []
    case 'warning':
      return ['warning']
    case 'info':
      return ['warning', 'info']
    default:
      throw new UsageError(`Unexpected --fail-on "${severity}"`, 'Use error, warning or info')
  }
}

/** The number of `--max-warnings`. Throws UsageError. */
export function parseMaxWarnings(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  throw new UsageError(`Unexpected --max-warnings "${text}"`, 'Write a whole number from 0')
}
