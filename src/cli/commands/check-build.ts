import { relative } from 'node:path'
import { readOutputs } from '../../host/read-outputs.ts'
import { readManifest } from '../../host/write-artifacts.ts'
import type { Artifact } from '../../model/artifact.ts'
import { findCause, type Origin } from '../../model/manifest.ts'
import { readPages } from '../../pdf/read/read-pages.ts'
import { checkOutputs } from '../../pipeline/check-outputs.ts'
import { reportCheck } from '../../report/check-report.ts'
import { nothingBuilt, staleCause } from '../../report/stale-cause.ts'
import { createPaint } from '../../report/paint.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import { findDocument } from '../report-options.ts'
import type { Context } from '../global-options.ts'

/** What was built in memory and where it should lie. */
export interface CheckBuild {
  readonly folder: string
  readonly artifacts: readonly Artifact[]
  /** Whether this is all that the project makes, so that anything else is an orphan. */
  readonly complete: boolean
  readonly origin: Origin
  /** The command that writes the outputs. */
  readonly repair: string
}

/** More differences than this are read by nobody. */
const mostShown = 12

/** Compares outputs on disk with what the build makes now: 3 where they differ. Writes nothing. */
export function checkBuild(context: Context, { folder, artifacts, complete, repair, origin }: CheckBuild): ExitCode {
  const { terminal, options, cwd, words } = context
  const disk = readOutputs(folder, artifacts)
  const differences = checkOutputs(artifacts, complete ? disk : { ...disk, orphans: [] }, readPages)
  if (differences.length === 0) {
    if (!options.quiet) terminal.say(`${words.upToDate(artifacts.length)}\n`)
    return exitCode.ok
  }
  const shown = relative(cwd, folder).replaceAll('\\', '/')
  const cause = disk.files.size === 0 ? nothingBuilt : staleCause(findCause(readManifest(folder), origin), origin.tool)
  const most = options.verbose ? Infinity : mostShown
  const isAside = findDocument(context.reports) !== undefined
  const paint = createPaint(isAside ? terminal.sayColors : terminal.outColors)
  ;(isAside ? terminal.say : terminal.out)(reportCheck(differences, { paint, folder: shown, cause, repair, most }))
  return exitCode.stale
}
