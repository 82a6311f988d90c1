import { appendFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { HostError } from './usage-error.ts'
import { writeFiles } from './write-files.ts'

/** Writes a report file, relative to the current folder. Throws HostError. */
export function writeReport(cwd: string, file: string, text: string): void {
  writeFiles([{ target: resolve(cwd, file), bytes: Buffer.from(text, 'utf8') }])
}

/** Adds to a file that other programs write to as well. Throws HostError. */
export function appendReport(file: string, text: string): void {
  try {
    appendFileSync(file, text)
  } catch (error) {
    throw new HostError(`Cannot write "${file}"`, error)
  }
}
