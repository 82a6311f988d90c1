import type { ProjectPath } from '../source/span.ts'
import { askGit } from './read-revision.ts'

/** A file of the project as it was last committed; undefined where git does not know it. No filter of the repository is run. */
export function readCommitted(root: string, file: ProjectPath): string | undefined {
  return askGit(root, ['cat-file', 'blob', `HEAD:./${file}`])
}

/** The ISO date on which a line (from 1) of a file as last committed was written; undefined where git does not know it. */
export function lastChange(root: string, file: ProjectPath, line: number): string | undefined {
  const blame = askGit(root, ['blame', '--porcelain', '--no-textconv', '-L', `${line},${line}`, 'HEAD', '--', file])
  const seconds = Number(/^committer-time (\d+)$/m.exec(blame ?? '')?.[1] ?? Number.NaN)
  return Number.isFinite(seconds) ? new Date(seconds * 1000).toISOString().slice(0, 10) : undefined
}
