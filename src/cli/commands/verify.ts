import { findProject } from '../../host/find-project.ts'
import { readAssets } from '../../host/read-assets.ts'
import { readNamedFile } from '../../host/read-file.ts'
import { readProject } from '../../host/read-project.ts'
import { UsageError } from '../../host/usage-error.ts'
import type { Json } from '../../diagnostics/diagnostic.ts'
import { readAttachment } from '../../pdf/read-attachment.ts'
import type { DataDifference } from '../../pipeline/compare-data.ts'
import { parseData, verifyData } from '../../pipeline/verify-data.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import type { Context } from '../global-options.ts'
import { deliverReport, verdict } from '../report-findings.ts'

/** Options of `strategy verify`. */
export interface VerifyOptions {
  readonly file: string
  readonly dir?: string | undefined
}

/** Says whether the data that a PDF carries are those of the project; ends with 3 where they are not. */
export function verify(context: Context, { file, dir }: VerifyOptions): ExitCode {
  const attached = dataOf(readNamedFile(context.cwd, file), file)
  const root = findProject(context.cwd, dir)
  const inputs = { ...readProject(root, context.limits), assets: readAssets(['schemas']), today: undefined }
  const { differences, diagnostics, sources } = verifyData(inputs, attached)
  if (differences === undefined) {
    deliverReport(context, { root, diagnostics, sources })
    return verdict(diagnostics, {})
  }
  context.terminal.out(print(file, differences, context.options.verbose === true ? Infinity : mostShown))
  return differences.length === 0 ? exitCode.ok : exitCode.stale
}

function dataOf(pdf: Uint8Array, file: string): Json {
  const content = readAttachment(pdf)
  const data = content && parseData(new TextDecoder().decode(content))
  if (data !== undefined) return data
  throw new UsageError(
    `"${file}" holds no data of a project`,
    'Build it with --attach-data and this version of strategy',
  )
}

const mostShown = 50

function print(file: string, differences: readonly DataDifference[], most: number): string {
  if (differences.length === 0) return `${file} holds the data of this project\n`
  const count = `${differences.length} ${differences.length === 1 ? 'difference' : 'differences'}`
  const lines = differences.slice(0, most).map(({ place, message }) => `  ${place}: ${message}`)
  const more = differences.length > most ? [`  ... and ${differences.length - most} more; --verbose shows all`] : []
  return `${[`${file} holds other data than this project: ${count}`, ...lines, ...more].join('\n')}\n`
}
