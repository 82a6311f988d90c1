import { spawnSync } from 'node:child_process'
import { HostError, UsageError } from './usage-error.ts'
import { chooseFiles, ignoreFile } from './walk-project.ts'
import { type ProjectInputs, readFiles } from './read-project.ts'

/**
 * Reads a project as it was at a revision of its git repository; nothing is checked out. `root` is the folder of the
 * project now. Throws UsageError where there is no repository or no such revision, HostError where git fails.
 */
export function readRevision(root: string, revision: string): ProjectInputs {
  const commit = findCommit(root, revision)
  const blobs = listBlobs(root, commit)
  const read = (path: string): Uint8Array => git(root, ['cat-file', 'blob', blobs.get(path) ?? ''])
  const ignored = blobs.has(ignoreFile) ? new TextDecoder().decode(read(ignoreFile)) : ''
  return readFiles(chooseFiles([...blobs.keys()], ignored), read)
}

/** Whether the folder lies in a git repository that can be asked. */
export function isInRepository(root: string): boolean {
  return run(root, ['rev-parse', '--is-inside-work-tree']).status === 0
}

function findCommit(root: string, revision: string): string {
  if (!isInRepository(root))
    throw new UsageError('The project is in no git repository', 'Name a folder that holds the older project instead')
  const found = run(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  if (found.status === 0) return found.stdout.toString('utf8').trim()
  const shallow = run(root, ['rev-parse', '--is-shallow-repository']).stdout.toString('utf8').trim() === 'true'
  throw new UsageError(
    `No folder or revision "${revision}"`,
    shallow
      ? 'The clone is shallow: fetch the whole history, in continuous integration with fetch-depth: 0'
      : 'git log --oneline lists revisions, git tag lists tags',
  )
}

/** The files below the project's folder by path, with the object that holds each; links and submodules are left out. */
function listBlobs(root: string, commit: string): ReadonlyMap<string, string> {
  const entries = new TextDecoder()
    .decode(git(root, ['ls-tree', '-r', '-z', commit]))
    .split('\0')
    .filter((entry) => entry.startsWith('100'))
  return new Map(
    entries.map((entry): [string, string] => {
      const tab = entry.indexOf('\t')
      return [entry.slice(tab + 1), entry.slice(0, tab).split(' ')[2] ?? '']
    }),
  )
}

function git(root: string, args: readonly string[]): Uint8Array {
  const { status, stdout, stderr } = run(root, args)
  if (status !== 0) throw new HostError(`git ${args[0] ?? ''} failed`, new Error(stderr.toString('utf8').trim()))
  return stdout
}

/** Runs git without a shell; settings of the repository that name programs are not asked for. */
function run(root: string, args: readonly string[]) {
  const result = spawnSync('git', ['-c', 'core.fsmonitor=false', '-c', 'safe.bareRepository=explicit', ...args], {
    cwd: root,
    maxBuffer: 1 << 30,
  })
  if (result.error)
    throw new UsageError('git cannot be run', 'Install git, or name a folder that holds the older project')
  return result
}
