import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { errorCode, HostError, UsageError } from './usage-error.ts'

/** The text of a baseline file, relative to the current folder. Throws UsageError where there is none. */
export function readBaselineFile(cwd: string, file: string): string {
  try {
    return readFileSync(resolve(cwd, file), 'utf8')
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw new HostError(`Cannot read "${file}"`, error)
    throw new UsageError(
      `No baseline "${file}"`,
      `Write it with strategy validate --baseline ${file} --update-baseline`,
    )
  }
}
