import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from './usage-error.ts'
import { writeFiles } from './write-files.ts'

/** Writes the files of a new project; not one is written when any of them exists already. Throws UsageError and HostError. */
export function startProject(folder: string, files: ReadonlyMap<string, string>): void {
  const existing = [...files.keys()].filter((path) => existsSync(join(folder, path)))
  if (existing.length > 0) {
    throw new UsageError(
      `"${existing[0]}" exists already in this folder`,
      'Choose an empty folder: strategy init FOLDER',
    )
  }
  writeFiles([...files].map(([path, text]) => ({ target: join(folder, path), bytes: Buffer.from(text, 'utf8') })))
}
