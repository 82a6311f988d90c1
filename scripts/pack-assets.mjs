import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** Built-in files by group and path; YAML becomes JSON text, so that a run need not read YAML for them. */
export function packAssets(root) {
  return Object.fromEntries(['schemas', 'templates', 'locales'].map((group) => [group, packGroup(root, group)]))
}

function packGroup(root, group) {
  const entries = readdirSync(join(root, group), { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)).toSorted()
  return Object.fromEntries(paths.map((path) => [path, pack(path, readFileSync(join(root, path), 'utf8'))]))
}

function pack(path, text) {
  if (path.endsWith('.yaml')) return JSON.stringify(parse(text))
  return path.endsWith('.json') ? JSON.stringify(JSON.parse(text)) : text
}
