import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codePointOrder } from '../std/natural-order.ts'

/** The parts of the package that a stage may need, so that `validate` does not read templates. */
export type AssetGroup = 'schemas' | 'templates' | 'locales'

/**
 * Built-in files by their path in the package (`templates/documents/framework/areas.hbs`).
 *
 * The build packs each group into one JSON file, YAML already turned to JSON; the source tree is read as it is.
 */
export function readAssets(groups: readonly AssetGroup[]): ReadonlyMap<string, string> {
  return new Map(groups.flatMap(readGroup))
}

/** Folder of the package: the nearest upward from this file that holds package.json. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}

function readGroup(group: AssetGroup): [string, string][] {
  if (runsFromSource) return readFolder(packageRoot(), group)
  const packed = join(packageRoot(), 'dist/assets', `${group}.json`)
  return Object.entries(JSON.parse(readFileSync(packed, 'utf8')) as Record<string, string>) // written by scripts/build
}

const runsFromSource = import.meta.url.endsWith('.ts')

/** All files below a folder of the package as text, in code-point order of their paths. */
export function readFolder(root: string, folder: string): [string, string][] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  const named = paths.map((path): [string, string] => [path.slice(root.length + 1).replaceAll('\\', '/'), path])
  return named.toSorted(([a], [b]) => codePointOrder(a, b)).map(([name, path]) => [name, readFileSync(path, 'utf8')])
}
