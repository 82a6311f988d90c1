import { readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { PictureFile } from '../model/picture.ts'
import type { ProjectPath } from '../source/span.ts'

/** The largest picture that is read, in bytes. */
const largest = 10_000_000

/** Reads pictures of a project by their path in it, each once; undefined where the project has no such file. */
export type PictureReader = (path: ProjectPath) => PictureFile | undefined

/** A reader that has not read any picture yet. */
export function createPictureReader(root: string): PictureReader {
  const read = new Map<ProjectPath, PictureFile | undefined>()
  return (path) => {
    if (!read.has(path)) read.set(path, isPlain(path) ? readPicture(root, path) : undefined)
    return read.get(path)
  }
}

/** Addresses on the web and hidden files are no pictures of the project. */
function isPlain(path: ProjectPath): boolean {
  return path !== '' && !/^[a-z][a-z0-9+.-]*:|^[/\\]|(?:^|\/)\./i.test(path)
}

function readPicture(root: string, path: ProjectPath): PictureFile | undefined {
  try {
    const file = realpathSync(join(root, path))
    // A symbolic link may lead anywhere.
    if (!file.startsWith(realpathSync(root) + sep)) return { problem: 'outside the project' }
    const { size } = statSync(file)
    return size > largest ? { problem: `larger than ${largest / 1_000_000} MB` } : { bytes: readFileSync(file) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : { problem: 'not readable' }
  }
}
