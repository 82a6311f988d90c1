import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { PictureFile } from '../model/picture.ts'
import type { ProjectPath } from '../source/span.ts'
import { isInside, isPlainPath } from './inside.ts'
import { errorCode } from './usage-error.ts'

/** The largest picture that is read, in bytes. */
const largest = 10_000_000

/** Reads pictures of a project by their path in it, each once; undefined where the project has no such file. */
export type PictureReader = (path: ProjectPath) => PictureFile | undefined

/** A reader that has not read any picture yet. */
export function createPictureReader(root: string): PictureReader {
  const read = new Map<ProjectPath, PictureFile | undefined>()
  return (path) => {
    if (!read.has(path)) read.set(path, isPicturePath(path) ? readPicture(root, path) : undefined)
    return read.get(path)
  }
}

/** Addresses on the web and hidden files are no pictures of the project. */
function isPicturePath(path: ProjectPath): boolean {
  return isPlainPath(path) && !/(?:^|\/)\./.test(path)
}

function readPicture(root: string, path: ProjectPath): PictureFile | undefined {
  const file = join(root, path)
  try {
    const state = statSync(file, { throwIfNoEntry: false })
    if (state === undefined) return undefined
    // A symbolic link may lead anywhere.
    if (!isInside(root, file)) return { problem: 'outside the project' }
    if (!state.isFile()) return { problem: 'not a file' }
    if (state.size > largest) return { problem: `larger than ${largest / 1_000_000} MB` }
    const bytes = readFileSync(file)
    return isPicture(bytes) || !isPictureName(path) ? { bytes } : { problem: 'neither a PNG nor a JPEG picture' }
  } catch (error) {
    return errorCode(error) === 'ENOTDIR' ? undefined : { problem: 'not readable' }
  }
}

/** What a file is is said by its first bytes, not by its name: outputs hold copies of pictures, and of nothing else. */
function isPicture(bytes: Uint8Array): boolean {
  return signatures.some((signature) => signature.every((byte, i) => bytes[i] === byte))
}

/** Fonts are read the same way, and looked at by those who know them. */
function isPictureName(path: ProjectPath): boolean {
  return /\.(?:png|jpe?g)$/i.test(path)
}

const signatures = [
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  [0xff, 0xd8, 0xff],
]
