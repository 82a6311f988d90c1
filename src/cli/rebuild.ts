import type { BuildResult } from '../pipeline/build.ts'
import { HostError, UsageError } from '../host/usage-error.ts'
import { watchProject } from '../host/watch-project.ts'
import { resolve } from 'node:path'
import type { BuildSession } from './build-session.ts'
import type { Context } from './global-options.ts'

/** A project that is built after each change. */
export interface Rebuilding {
  readonly root: string
  readonly session: BuildSession
  /** Folders that builds write to, as absolute paths. */
  readonly written: readonly string[]
  /** Told when something has changed and a build will follow. */
  readonly begins?: () => void
  /** Told of each build. */
  readonly built: (result: BuildResult) => void
  /** Told why a build could not be made. */
  readonly failed?: (message: string) => void
}

/** How many changed files are named. */
const mostNamed = 3

/**
 * Builds a project, then again after each change of a file that it reads, until the process is ended. A change during a
 * build makes another build follow. What fails after the first build is said, and the next change tries again.
 */
export async function rebuildOnChange(context: Context, rebuilding: Rebuilding): Promise<never> {
  const { root, session, written, built } = rebuilding
  const { terminal, options, cwd, words } = context
  let wake: () => void = () => undefined
  let waiting: string[] = []
  const close = await watchProject(root, {
    alsoRead: options.baseline === undefined ? [] : [resolve(cwd, options.baseline)],
    written,
    changed(paths) {
      if (!options.quiet)
        terminal.say(`${words.changed(paths.slice(0, mostNamed).join(', '), paths.length - mostNamed)}\n`)
      rebuilding.begins?.()
      waiting.push(...paths)
      wake()
    },
  })
  try {
    built(await session.build())
    for (;;) {
      if (waiting.length === 0) await new Promise<void>((resume) => (wake = resume))
      if (waiting.some((path) => !/\.(?:ya?ml|md|hbs)$/.test(path))) session.forgetPictures()
      waiting = []
      await attempt(context, rebuilding)
    }
  } finally {
    await close()
  }
}

/** A file that is gone while it is read, or a full disk, ends one build and not the watch. */
async function attempt({ terminal, words }: Context, { session, built, failed }: Rebuilding): Promise<void> {
  try {
    built(await session.build())
  } catch (error) {
    if (!(error instanceof HostError || error instanceof UsageError)) throw error
    const cause = error.cause instanceof Error ? `: ${error.cause.message}` : ''
    terminal.say(`${words.severity.error}: ${error.message}${cause}\n`)
    failed?.(`${error.message}${cause}`)
  }
}
