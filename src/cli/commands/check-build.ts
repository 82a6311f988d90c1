import { relative } from 'node:path'
import { readOutputs } from '../../host/read-outputs.ts'
import { manifestOf, manifestName } from '../../host/write-artifacts.ts'
import type { Artifact } from '../../model/artifact.ts'
import { readPages } from '../../pdf/read/read-pages.ts'
import { checkOutputs } from '../../pipeline/check-outputs.ts'
import { reportCheck } from '../../report/check-report.ts'
import { createPaint } from '../../report/paint.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import type { Context } from '../global-options.ts'

/** What was built in memory and where it should lie. */
export interface CheckBuild {
  readonly folder: string
  readonly artifacts: readonly Artifact[]
  /** Whether this is all that the project makes, so that anything else is an orphan. */
  readonly complete: boolean
  /** The command that writes the outputs. */
  readonly repair: string
}

/** Compares outputs on disk with what the build makes now: 3 where they differ. Writes nothing. */
export function checkBuild(context: Context, { folder, artifacts, complete, repair }: CheckBuild): ExitCode {
  const { terminal, options, cwd } = context
  const manifest: Artifact = { path: manifestName, content: manifestOf(artifacts), document: '' }
  const disk = readOutputs(folder, [...artifacts, manifest])
  const hasManifest = complete && disk.files.has(manifestName)
  const differences = checkOutputs(
    hasManifest ? [...artifacts, manifest] : artifacts,
    complete ? disk : { ...disk, orphans: [] },
    readPages,
  )
  if (differences.length === 0) {
    if (!options.quiet) terminal.say(`All ${artifacts.length} outputs are up to date\n`)
    return exitCode.ok
  }
  const shown = relative(cwd, folder).replaceAll('\\', '/')
  terminal.out(reportCheck(differences, { paint: createPaint(terminal.outColors), folder: shown, repair }))
  return exitCode.stale
}
