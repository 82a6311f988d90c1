import type { ProjectPath } from '../source/span.ts'
import { askGit } from './read-revision.ts'

/** A line of a file of the project, from 1. */
export interface FileLine {
  readonly file: ProjectPath
  readonly line: number
}

/** The ISO dates on which lines were last committed; undefined where git does not know them, or not as they are now. */
export function lastChanges(root: string, lines: readonly FileLine[]): readonly (string | undefined)[] {
  return lines.map(({ file, line }) => {
    const blame = askGit(root, ['blame', '--porcelain', '-L', `${line},${line}`, '--', file]) ?? ''
    if (/^0+ /.test(blame)) return undefined // not committed yet
    const seconds = Number(/^committer-time (\d+)$/m.exec(blame)?.[1] ?? Number.NaN)
    return Number.isFinite(seconds) ? new Date(seconds * 1000).toISOString().slice(0, 10) : undefined
  })
}
