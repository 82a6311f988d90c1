import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { codePointOrder } from '../std/natural-order.ts'

/** Paths that begin as `typed` does, with `/` behind folders; hidden ones only where a dot was typed. */
export function listPaths(cwd: string, typed: string): readonly string[] {
  const folder = typed.slice(0, typed.lastIndexOf('/') + 1)
  const begun = typed.slice(folder.length)
  try {
    const entries = readdirSync(join(cwd, folder), { withFileTypes: true })
    const shown = entries.filter(({ name }) => name.startsWith(begun) && (begun !== '' || !name.startsWith('.')))
    return shown.map((entry) => `${folder}${entry.name}${entry.isDirectory() ? '/' : ''}`).toSorted(codePointOrder)
  } catch {
    return [] // no folder of that name: nothing to propose
  }
}
