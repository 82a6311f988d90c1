import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { HostError, UsageError } from './usage-error.ts'

/** The file that makes a folder a project. */
export const projectFile = 'strategy.yaml'

/**
 * The folder of the project: the named one, else the nearest upward that holds strategy.yaml, not above the folder
 * that holds `.git`; without a repository only the current folder. Throws UsageError.
 */
export function findProject(cwd: string, named: string | undefined): string {
  if (named !== undefined) return namedFolder(resolve(cwd, named), named)
  const found = folders(cwd).find((folder) => existsSync(resolve(folder, projectFile)))
  if (found !== undefined) return found
  throw new UsageError(`No ${projectFile} here`, 'Run strategy init, or name a folder: strategy build FOLDER')
}

/** The folder that a command works in: that of `--cwd`, else the current one. Throws UsageError and HostError. */
export function workingFolder(named: string | undefined): string {
  if (named !== undefined && !statSync(named, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`No folder "${named}"`, 'Check the spelling of the folder behind --cwd')
  try {
    return named ?? process.cwd()
  } catch (error) {
    throw new HostError('Cannot find the current folder', error)
  }
}

function namedFolder(folder: string, named: string): string {
  if (!existsSync(folder)) throw new UsageError(`No folder "${named}"`, 'Check the spelling of the folder')
  if (!statSync(folder).isDirectory())
    throw new UsageError(`"${named}" is not a folder`, 'Name the folder that holds strategy.yaml')
  if (!existsSync(resolve(folder, projectFile))) {
    throw new UsageError(`No ${projectFile} in "${named}"`, `Run strategy init ${named}, or name another folder`)
  }
  return folder
}

function folders(cwd: string): string[] {
  const upward: string[] = []
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    upward.push(folder)
    if (existsSync(resolve(folder, '.git'))) return upward
    if (dirname(folder) === folder) return [resolve(cwd)]
  }
}
