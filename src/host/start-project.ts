import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { HostError, UsageError } from './usage-error.ts'

/** Writes the files of a new project; not one is written when any of them exists already. Throws UsageError and HostError. */
export function startProject(folder: string, files: ReadonlyMap<string, string>): void {
  const existing = [...files.keys()].filter((path) => existsSync(join(folder, path)))
  if (existing.length > 0) {
    throw new UsageError(
      `"${existing[0]}" exists already in this folder`,
      'Choose an empty folder: strategy init FOLDER',
    )
  }
  for (const [path, text] of files) {
    const target = join(folder, path)
    try {
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, text, { flag: 'wx' })
    } catch (error) {
      throw new HostError(`Cannot write "${target}"`, error)
    }
  }
}
