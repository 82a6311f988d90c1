import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { codePointOrder } from '../std/natural-order.ts'
import type { Artifact } from '../model/artifact.ts'
import { errorCode, HostError } from './usage-error.ts'

/** What a write did: files written because their bytes are new, files already so, files removed as orphans. */
export interface Written {
  readonly written: readonly string[]
  readonly unchanged: readonly string[]
  readonly removed: readonly string[]
}

/** The file that lists what a build made, one path a line; only what it lists is ever removed. */
export const manifestName = '.strategy-manifest'

/**
 * Writes artifacts below a folder: each to a temporary file first, which replaces the old one when it is whole.
 * Files of the last manifest that this build does not make are removed. Throws HostError with the path.
 */
export function writeArtifacts(folder: string, artifacts: readonly Artifact[], complete: boolean): Written {
  const written: string[] = []
  const unchanged: string[] = []
  const paths = new Set(artifacts.map(({ path }) => path))
  const before = readManifest(folder)
  for (const { path, content } of artifacts) {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
    ;(writeFile(folder, path, bytes) ? written : unchanged).push(path)
  }
  const removed = complete ? before.filter((path) => !paths.has(path) && removeFile(folder, path)) : []
  const listed = complete ? [...paths] : [...new Set([...before, ...paths])]
  writeFile(folder, manifestName, Buffer.from(manifestText(listed)))
  return { written, unchanged, removed }
}

/** The manifest of a complete build. */
export function manifestOf(artifacts: readonly Artifact[]): string {
  return manifestText(artifacts.map(({ path }) => path))
}

function manifestText(paths: readonly string[]): string {
  return `${paths.toSorted(codePointOrder).join('\n')}\n`
}

/** The paths that the manifest of an output folder lists; paths that would lead out of the folder are ignored. */
export function readManifest(folder: string): readonly string[] {
  const text = readIfThere(join(folder, manifestName))?.toString('utf8') ?? ''
  return text.split('\n').filter((path) => path !== '' && !path.startsWith('/') && !path.split('/').includes('..'))
}

/** The bytes of a file, or undefined where there is none. */
export function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined
    throw new HostError(`Cannot read "${path}"`, error)
  }
}

/** Writes a file below a folder by way of a temporary one; false where its bytes are there already. Throws HostError. */
export function writeFile(folder: string, path: string, bytes: Uint8Array): boolean {
  const target = join(folder, path)
  if (readIfThere(target)?.equals(bytes)) return false
  const temporary = join(dirname(target), `.${process.pid}-${path.replaceAll('/', '-')}.tmp`)
  try {
    mkdirSync(dirname(target), { recursive: true })
    writeWhole(temporary, bytes)
    renameSync(temporary, target)
    return true
  } catch (error) {
    removeQuietly(temporary)
    throw new HostError(`Cannot write "${target}"`, error)
  }
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w')
  try {
    for (let offset = 0; offset < bytes.length;) offset += writeSync(file, bytes, offset)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function removeFile(folder: string, path: string): boolean {
  const target = join(folder, path)
  try {
    if (!lstatSync(target).isFile()) return false
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

function removeQuietly(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // it was never made
  }
}
