import { realpathSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { ProjectPath } from '../source/span.ts'
import { errorCode } from './usage-error.ts'

/**
 * Whether a path is written as paths in a project are: relative, with forward slashes, without steps upward, empty steps,
 * drives, control characters or a colon.
 */
export function isPlainPath(path: ProjectPath): boolean {
  if (/[\\:\p{Cc}]/u.test(path)) return false
  return path.split('/').every((step) => step !== '' && step !== '.' && step !== '..')
}

/**
 * Whether a file lies below a folder once all symbolic links are followed, on both sides. Of a path that does not exist
 * yet, the nearest folder that does counts.
 */
export function isInside(root: string, path: string): boolean {
  const folder = realPath(root)
  const file = realPath(path)
  return file === folder || file.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    const parent = dirname(path)
    if (!isMissing(error) || parent === path) throw error
    return join(realPath(parent), path.slice(parent.length))
  }
}

function isMissing(error: unknown): boolean {
  return errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR'
}
