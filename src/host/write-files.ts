import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { HostError } from './usage-error.ts'

/** A file as it is to be. */
export interface NewFile {
  /** Absolute path. */
  readonly target: string
  readonly bytes: Uint8Array
  /** Whether a link, pipe or device gives way to it, as in a folder of outputs, where none of them was made by a build. */
  readonly replacesAll?: boolean
}

/**
 * Writes files all together: first all of them whole to temporary files beside their targets, then each into its place.
 *
 * Where one cannot be written (full disk, no permission), all targets stay as they are, and neither temporary files nor
 * new folders are left. Pipes and devices are written directly, after everything else is safe. What a run left that was
 * killed is removed by the next one. Throws HostError with the path.
 */
export function writeFiles(files: readonly NewFile[]): void {
  const plan = files.map((file): Planned => ({ ...file, before: stateOf(file) }))
  const staged: Staged[] = []
  const made: string[] = []
  try {
    for (const file of plan.filter(isReplaced)) staged.push(stage(file, staged.length, made))
    for (const { temporary, target } of staged) about(target, () => renameSync(temporary, target))
  } catch (error) {
    for (const { temporary } of staged) quietly(() => unlinkSync(temporary))
    for (const folder of made.toReversed()) quietly(() => rmdirSync(folder))
    throw error
  }
  for (const folder of new Set(staged.map(({ target }) => dirname(target)))) settle(folder)
  for (const { target, bytes } of plan.filter((file) => !isReplaced(file)))
    about(target, () => writeFileSync(target, bytes))
}

interface Planned extends NewFile {
  /** What stands at the target now. */
  readonly before: Stats | undefined
}

interface Staged {
  readonly target: string
  readonly temporary: string
}

function stateOf({ target, replacesAll }: NewFile): Stats | undefined {
  return about(target, () => (replacesAll ? lstatSync : statSync)(target, { throwIfNoEntry: false }))
}

/** A regular file is replaced; a pipe or a device, and what the system lends as one, is written to. */
function isReplaced({ target, before, replacesAll }: Planned): boolean {
  if (replacesAll) return true
  return !/^\/(?:dev|proc)\//.test(target) && (before === undefined || before.isFile() || before.isDirectory())
}

/** Writes the temporary file of a target; `made` collects the folders that were made for it. */
function stage({ target, bytes, before }: Planned, number: number, made: string[]): Staged {
  const folder = dirname(target)
  const temporary = join(folder, `${temporaryStart}${process.pid}-${number}.tmp`)
  about(target, () => {
    if (before?.isDirectory()) throw new Error('a folder of that name is in the way')
    if (before?.isFile()) accessSync(target, constants.W_OK) // a file may be protected in a folder that is not
    makeFolder(folder, made)
    try {
      writeWhole(temporary, bytes, before?.isFile() ? before.mode : undefined)
    } catch (error) {
      quietly(() => unlinkSync(temporary))
      throw error
    }
  })
  return { target, temporary }
}

/** Names of temporary files tell who wrote them, so that only what nobody needs any more is removed. */
const temporaryStart = `.strategy-${hostname().replaceAll(/[^A-Za-z0-9]/g, '_')}-`

function makeFolder(folder: string, made: string[]): void {
  const first = mkdirSync(folder, { recursive: true })
  if (first === undefined) return
  const steps = folder.slice(first.length).split(/[\\/]/).filter(Boolean)
  made.push(first, ...steps.map((_, i) => join(first, ...steps.slice(0, i + 1))))
}

function writeWhole(path: string, bytes: Uint8Array, mode: number | undefined): void {
  const file = openSync(path, 'wx')
  try {
    for (let offset = 0; offset < bytes.length;) offset += writeSync(file, bytes, offset)
    if (mode !== undefined) fchmodSync(file, mode)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Makes the new names of a folder last, and removes temporary files of runs on this machine that have ended. */
function settle(folder: string): void {
  quietly(() => {
    const file = openSync(folder, 'r')
    try {
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  })
  for (const name of readdirSync(folder)) {
    const [, pid] = name.startsWith(temporaryStart) ? (/-(\d+)-\d+\.tmp$/.exec(name) ?? []) : []
    if (pid !== undefined && !isRunning(Number(pid))) quietly(() => unlinkSync(join(folder, name)))
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0) // asks, and ends nothing
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function about<T>(target: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw error instanceof HostError ? error : new HostError(`Cannot write "${target}"`, error)
  }
}

/** For what is only tidied up: what fails here has failed before, or does no harm. */
function quietly(action: () => void): void {
  try {
    action()
  } catch {
    // nothing depends on it
  }
}
