import { lstatSync, readFileSync, rmdirSync, type Stats, statSync, unlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Artifact } from '../model/artifact.ts'
import { type Manifest, type Origin, parseManifest, printManifest } from '../model/manifest.ts'
import { isInside, isPlainPath } from './inside.ts'
import { errorCode, HostError } from './usage-error.ts'
import { type NewFile, writeFiles } from './write-files.ts'

/** What a write did: files written because their bytes are new, files already so, files removed as orphans. */
export interface Written {
  readonly written: readonly string[]
  readonly unchanged: readonly string[]
  readonly removed: readonly string[]
}

/** The file that lists what a build made, with what and from what; only what it lists is ever removed. */
const manifestName = '.strategy-manifest'

/** How artifacts came to be. */
export interface Making {
  /** Whether they are all that the project makes. */
  readonly complete: boolean
  readonly origin: Origin
}

/**
 * Writes artifacts below a folder, all together: with a failure all that was there before stays (`writeFiles`).
 * Files of the last manifest that this build does not make are removed. Throws HostError with the path.
 */
export function writeArtifacts(folder: string, artifacts: readonly Artifact[], making: Making): Written {
  const paths = new Set(artifacts.map(({ path }) => path))
  const last = readManifest(folder)
  const before = [...last.outputs.keys()]
  const files = artifacts.map(({ path, content }) => ({ path, file: newFile(folder, path, bytesOf(content)) }))
  const manifest = newFile(folder, manifestName, bytesOf(printManifest(nextManifest(last, artifacts, making))))
  const changed = files.filter(({ file }) => !isThere(file))
  writeFiles([...changed.map(({ file }) => file), ...(isThere(manifest) ? [] : [manifest])])
  const written = changed.map(({ path }) => path)
  return {
    written,
    unchanged: files.map(({ path }) => path).filter((path) => !written.includes(path)),
    removed: making.complete ? before.filter((path) => !paths.has(path) && removeFile(folder, path)) : [],
  }
}

function bytesOf(content: Artifact['content']): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content, 'utf8') : content
}

/** A file of the output folder. A symbolic link in the folder must not lead what is written out of it. */
function newFile(folder: string, path: string, bytes: Uint8Array): NewFile {
  const target = join(folder, path)
  if (isPlainPath(path) && staysInside(folder, target)) return { target, bytes, replacesAll: true }
  throw new HostError(`Cannot write "${target}": it would lie outside "${folder}"`, undefined)
}

function staysInside(folder: string, target: string): boolean {
  try {
    return isInside(folder, dirname(target))
  } catch (error) {
    throw new HostError(`Cannot write "${target}"`, error)
  }
}

/** Whether a file holds these bytes already. A link is replaced, whatever it leads to; pipes and devices hold nothing. */
function isThere({ target, bytes }: NewFile): boolean {
  try {
    const state = lstatSync(target, { throwIfNoEntry: false })
    return state?.isFile() === true && state.size === bytes.length && readFileSync(target).equals(bytes)
  } catch {
    return false // writing it will say what is wrong
  }
}

/** A part of the outputs says nothing of what the others were made from. */
function nextManifest(last: Manifest, artifacts: readonly Artifact[], { complete, origin }: Making): Manifest {
  const made = artifacts.map(({ path }): [string, string] => [path, origin.tool])
  const keepsOthers = !complete && last.outputs.size > 0
  return {
    outputs: new Map([...(keepsOthers ? last.outputs : []), ...made]),
    inputs: keepsOthers ? last.inputs : origin.inputs,
  }
}

/** The manifest of an output folder; paths that would lead out of the folder are ignored. */
export function readManifest(folder: string): Manifest {
  const { outputs, inputs } = parseManifest(readOutput(folder, manifestName)?.toString('utf8') ?? '')
  return { outputs: new Map([...outputs].filter(([path]) => isPlainPath(path))), inputs }
}

/** The bytes of a file of the output folder. A link is none: what it leads to might be printed, and a device never ends. */
export function readOutput(folder: string, path: string): Buffer | undefined {
  const target = join(folder, path)
  return staysInside(folder, target) ? readRegular(target, lstatSync) : undefined
}

/** The bytes of a file, or undefined where there is none; pipes, devices and folders are none. */
export function readIfThere(path: string): Buffer | undefined {
  return readRegular(path, statSync)
}

function readRegular(path: string, stateOf: (path: string) => Stats): Buffer | undefined {
  try {
    return stateOf(path).isFile() ? readFileSync(path) : undefined
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined
    throw new HostError(`Cannot read "${path}"`, error)
  }
}

/** Writes a file below a folder as `writeFiles` does; false where its bytes are there already. Throws HostError. */
export function writeFile(folder: string, path: string, bytes: Uint8Array): boolean {
  const file = newFile(folder, path, bytes)
  if (isThere(file)) return false
  writeFiles([file])
  return true
}

function removeFile(folder: string, path: string): boolean {
  const target = join(folder, path)
  try {
    if (!isInside(folder, dirname(target)) || !lstatSync(target).isFile()) return false
    unlinkSync(target)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw new HostError(`Cannot remove "${target}"`, error)
  }
  removeEmptyFolders(folder, dirname(path))
  return true
}

function removeEmptyFolders(root: string, folder: string): void {
  if (folder === '.' || folder === '') return
  try {
    rmdirSync(join(root, folder))
  } catch {
    return // not empty
  }
  removeEmptyFolders(root, dirname(folder))
}
