import { readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { HostError } from './usage-error.ts'

/** The bytes of a picture of the project; only regular files that lie inside it. Throws HostError. */
export function readImage(root: string, path: string): Uint8Array {
  const file = realpathSync(join(root, path))
  if (!file.startsWith(realpathSync(root) + sep) || !statSync(file).isFile()) {
    throw new HostError(`"${path}" does not lie inside the project`, undefined)
  }
  return readFileSync(file)
}
