import { join } from 'node:path'
import { applyToRaw, type SpanEdit } from '../source/apply-edits.ts'
import type { ProjectPath } from '../source/span.ts'
import { readIfThere, writeFile } from './write-artifacts.ts'

/**
 * Makes edits in files of a project, the lists of a file one after the other; byte order mark and line ends of each file
 * stay. Throws HostError.
 */
export function editFiles(root: string, edits: ReadonlyMap<ProjectPath, readonly (readonly SpanEdit[])[]>): void {
  for (const [path, lists] of edits) {
    const raw = readIfThere(join(root, path))?.toString('utf8') ?? ''
    writeFile(root, path, Buffer.from(lists.reduce(applyToRaw, raw), 'utf8'))
  }
}
