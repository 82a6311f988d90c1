import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findProject, projectFile } from '../host/find-project.ts'
import { readAssets } from '../host/read-assets.ts'
import { readProject } from '../host/read-project.ts'
import { readRevision } from '../host/read-revision.ts'
import { UsageError } from '../host/usage-error.ts'
import type { Inputs } from '../model/inputs.ts'
import type { Context } from './global-options.ts'

/**
 * A state of a project: a folder that holds one, else a revision of the project in `dir` (or the current folder); without
 * a name that project as it is on disk. Throws UsageError and HostError.
 */
export function readState({ cwd, limits }: Setting, named: string | undefined, dir?: string): Inputs {
  if (named === '')
    throw new UsageError('A revision without a name', 'Name a revision of git, or a folder; a variable may be empty')
  const assets = readAssets(['schemas'])
  const folder = named === undefined ? undefined : resolve(cwd, named)
  if (folder !== undefined && existsSync(join(folder, projectFile)))
    return { ...readProject(folder, limits), assets, today: undefined }
  const root = findProject(cwd, dir)
  return {
    ...(named === undefined ? readProject(root, limits) : readRevision(root, named, limits)),
    assets,
    today: undefined,
  }
}

/** The state that `--base` names; undefined without it. */
export function readBase(context: Setting, { base, dir }: BaseOptions): Inputs | undefined {
  return base === undefined ? undefined : readState(context, base, dir)
}

type Setting = Pick<Context, 'cwd' | 'limits'>

/** Options of commands whose rules can compare with an earlier state. */
export interface BaseOptions {
  /** A git revision, or a folder with a project. */
  readonly base?: string
  readonly dir?: string | undefined
}
