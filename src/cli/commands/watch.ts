import { relative } from 'node:path'
import { findProject } from '../../host/find-project.ts'
import { UsageError } from '../../host/usage-error.ts'
import type { BuildResult } from '../../pipeline/build.ts'
import { createBuildSession } from '../build-session.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Context } from '../global-options.ts'
import { rebuildOnChange } from '../rebuild.ts'
import { createFreshReport } from '../report-fresh.ts'
import { outputFolder, write, type BuildOptions } from './build.ts'

/** Options of `strategy watch`. */
export type WatchOptions = Omit<BuildOptions, 'check' | 'failOn' | 'maxWarnings'>

/** Builds a project after each change, until Ctrl-C. Errors are shown and the last good outputs stay. */
export async function watch(context: Context, options: WatchOptions): Promise<ExitCode> {
  if (options.out === '-') throw new UsageError('watch writes to files', 'Leave out --out -')
  const root = findProject(context.cwd, options.dir)
  const report = createFreshReport(context, root)
  return rebuildOnChange(context, {
    root,
    session: createBuildSession(context, options, root),
    written: [outputFolder(context, root, options)],
    built(result) {
      report(result)
      if (result.artifacts.length > 0) write(context, { root, options, ...result })
      if (!context.options.quiet) context.terminal.say(waitingLine(context, root, result))
    },
  })
}

function waitingLine({ cwd, words }: Context, root: string, { artifacts }: BuildResult): string {
  const shown = relative(cwd, root) || '.'
  const state = artifacts.length === 0 ? `${words.lastGoodStay} ` : ''
  return `${state}${words.watching(shown)}\n`
}
