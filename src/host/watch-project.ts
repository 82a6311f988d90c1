import { watch } from 'chokidar'
import { statSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import type { ProjectPath } from '../source/span.ts'
import { errorCode, HostError } from './usage-error.ts'
import { ignoreFile, isPassedOver, walkProject } from './walk-project.ts'

/** What is watched, and who is told. */
export interface WatchOptions {
  /** Files outside the project that a build reads, and folders in it that a build writes, as absolute paths. */
  readonly alsoRead: readonly string[]
  readonly written: readonly string[]
  /** The files that have changed, appeared or gone since the last call, as paths from the project; never empty. */
  readonly changed: (paths: readonly ProjectPath[]) => void
}

/** Milliseconds without another event after which a burst of them is over, and after which it is looked at at the latest. */
const quiet = 30
const patience = 80
/** Milliseconds after which a burst is looked at again: of two changes close to each other the watcher may tell only one. */
const afterwards = 100

/**
 * Watches the files that a project reads, and those that appear where it would read them. Events only say when to look:
 * what has changed is found by looking, so that editors that save under another name and rename make one change.
 * Resolves when it is watching, with what ends it; until then it keeps the process alive. Throws HostError.
 */
export async function watchProject(
  root: string,
  { alsoRead, written, changed }: WatchOptions,
): Promise<() => Promise<void>> {
  let known = readStates(root, alsoRead)
  const look = (): void => {
    const now = tryStates(root, alsoRead)
    if (now === undefined) return
    const paths = [...new Set([...known.keys(), ...now.keys()])].filter((path) => known.get(path) !== now.get(path))
    known = now
    if (paths.length > 0) changed(paths)
  }
  const watcher = watch([root, ...alsoRead], {
    ignoreInitial: true,
    ignored: (path) => written.includes(path) || isPassedOver(relative(root, path).split(sep)),
  })
  watcher.on('all', createBurst(look))
  await new Promise<void>((resolve, reject) => {
    watcher.on('ready', resolve)
    watcher.on('error', (error) => reject(new HostError(`Cannot watch "${basename(root)}"`, error)))
  })
  return () => watcher.close()
}

/** Undefined while a folder goes away under our eyes: the event of its end makes us look again. */
function tryStates(root: string, alsoRead: readonly string[]): ReadonlyMap<ProjectPath, string> | undefined {
  try {
    return readStates(root, alsoRead)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** When each file was written, and how large it is. */
function readStates(root: string, alsoRead: readonly string[]): ReadonlyMap<ProjectPath, string> {
  const { yaml, markdown, templates, locales, theme, images } = walkProject(root)
  const others = alsoRead.map((path) => relative(root, path).replaceAll('\\', '/'))
  const paths = [...yaml, ...markdown, ...templates, ...locales, ...images, ...others, ignoreFile]
  if (theme !== undefined) paths.push(theme)
  return new Map(paths.map((path) => [path, stateOf(join(root, path))]))
}

function stateOf(path: string): string {
  const state = statSync(path, { bigint: true, throwIfNoEntry: false })
  return state === undefined ? '' : `${state.mtimeNs} ${state.size} ${state.ino}`
}

/** Calls `over` when a burst of events is over, and once more a little later. */
function createBurst(over: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  let began: number | undefined
  const end = (): void => {
    began = undefined
    over()
    timer = setTimeout(over, afterwards)
  }
  return () => {
    began ??= performance.now()
    clearTimeout(timer)
    timer = setTimeout(end, Math.max(0, Math.min(quiet, began + patience - performance.now())))
  }
}
