import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { errorCode, HostError, UsageError } from './usage-error.ts'

/** The bytes of a file that the command line names. Throws UsageError where there is none, else HostError. */
export function readNamedFile(cwd: string, name: string): Uint8Array {
  try {
    return readFileSync(resolve(cwd, name))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw new UsageError(`No file "${name}"`, 'Check the spelling of the path')
    throw new HostError(`Cannot read "${name}"`, error)
  }
}
