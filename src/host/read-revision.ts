import { spawnSync } from 'node:child_process'
import type { ProjectLimits } from '../model/limits.ts'
import type { ProjectPath } from '../source/span.ts'
import { HostError, UsageError } from './usage-error.ts'
import { chooseFiles, ignoreFile } from './walk-project.ts'
import { type ProjectInputs, readWithin } from './read-project.ts'

/**
 * Reads a project as it was at a revision of its git repository; nothing is checked out. `root` is the folder of the
 * project now; its limits hold for the older files too (`admitFiles`). Throws UsageError where there is no repository or no such revision, HostError where git fails.
 */
export function readRevision(root: string, revision: string, limits: ProjectLimits): ProjectInputs {
  const commit = findCommit(root, revision)
  const blobs = listBlobs(root, commit)
  const text = readObjects(root, [blobs.get(ignoreFile)?.object ?? []].flat())
    .values()
    .next().value
  const files = chooseFiles([...blobs.keys()], new TextDecoder().decode(text))
  const objectOf = (path: ProjectPath): string => blobs.get(path)?.object ?? ''
  return readWithin(limits, files, {
    sizeOf: (path) => blobs.get(path)?.size ?? 0,
    open(paths) {
      const contents = readObjects(root, paths.map(objectOf))
      return (path) => contents.get(objectOf(path)) ?? new Uint8Array()
    },
  })
}

/** Why git answers nothing about the folder; undefined where it answers. */
export function findGitRefusal(root: string): GitRefusal | undefined {
  const asked = tryRun(root, ['rev-parse', '--is-inside-work-tree'])
  if (asked instanceof UsageError) return { isAbsent: false, message: asked.message, help: asked.help }
  if (asked.status === 0) return undefined
  const [trust] = /git config --global --add safe\.directory .*/.exec(asked.stderr.toString('utf8')) ?? []
  return trust === undefined
    ? {
        isAbsent: true,
        message: 'The project is in no git repository',
        help: 'Name a folder that holds the older project instead',
      }
    : {
        isAbsent: false,
        message: 'The git repository belongs to another user, so that git does not read it',
        help: `Where you trust it, run ${trust}`,
      }
}

/** A reason of git, or that it cannot be run. */
export interface GitRefusal {
  /** Whether there is no repository at all. */
  readonly isAbsent: boolean
  readonly message: string
  readonly help: string | undefined
}

/** What git prints; undefined where it ends with an error, or there is no git. */
export function askGit(root: string, args: readonly string[]): string | undefined {
  const asked = tryRun(root, args)
  return asked instanceof UsageError || asked.status !== 0 ? undefined : asked.stdout.toString('utf8')
}

function tryRun(root: string, args: readonly string[]): ReturnType<typeof run> | UsageError {
  try {
    return run(root, args)
  } catch (error) {
    if (error instanceof UsageError) return error
    throw error
  }
}

function findCommit(root: string, revision: string): string {
  const refusal = findGitRefusal(root)
  if (refusal) throw new UsageError(refusal.message, refusal.help)
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

/** What holds a file of a revision. */
interface Blob {
  readonly object: string
  /** Bytes. */
  readonly size: number
}

/** The files below the project's folder by path, with what holds each; links and submodules are left out. */
function listBlobs(root: string, commit: string): ReadonlyMap<ProjectPath, Blob> {
  const entries = new TextDecoder()
    .decode(git(root, ['ls-tree', '-r', '-l', '-z', commit]))
    .split('\0')
    .filter((entry) => entry.startsWith('100'))
  return new Map(
    entries.map((entry): [ProjectPath, Blob] => {
      const tab = entry.indexOf('\t')
      const [, , object = '', size] = entry.slice(0, tab).split(/ +/)
      return [entry.slice(tab + 1), { object, size: Number(size) }]
    }),
  )
}

/** The contents of objects from one run of git, which prints `object type size`, the bytes and a line end for each. */
function readObjects(root: string, objects: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const printed = git(root, ['cat-file', '--batch'], [...new Set(objects)].map((object) => `${object}\n`).join(''))
  const contents = new Map<string, Uint8Array>()
  for (let at = 0; at < printed.length;) {
    const start = printed.indexOf(0x0a, at) + 1
    const [object = '', , size = ''] = printed.toString('latin1', at, start).split(' ')
    contents.set(object, printed.subarray(start, start + Number(size)))
    at = start + Number(size) + 1
  }
  return contents
}

function git(root: string, args: readonly string[], input = ''): Buffer {
  const { status, stdout, stderr } = run(root, args, input)
  if (status !== 0) throw new HostError(`git ${args[0] ?? ''} failed`, new Error(stderr.toString('utf8').trim()))
  return stdout
}

/** Runs git without a shell; settings of the repository that name programs are not asked for. */
function run(root: string, args: readonly string[], input = '') {
  // In a hook these name a repository or an index that need not be those of the folder.
  const { GIT_DIR: _1, GIT_WORK_TREE: _2, GIT_INDEX_FILE: _3, GIT_PREFIX: _4, ...env } = process.env
  const result = spawnSync('git', ['-c', 'core.fsmonitor=false', '-c', 'safe.bareRepository=explicit', ...args], {
    cwd: root,
    env: { ...env, GIT_TERMINAL_PROMPT: '0' },
    input,
    maxBuffer: 1 << 30,
  })
  if (result.error)
    throw new UsageError('git cannot be run', 'Install git, or name a folder that holds the older project')
  return result
}
