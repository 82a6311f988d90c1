import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Names, versions and licence texts of all packages whose files esbuild metafiles list. */
export function collectLicenses(root, metafiles) {
  const folders = new Set(
    metafiles
      .flatMap(({ inputs }) => Object.keys(inputs))
      .flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  )
  const entries = [...folders].toSorted().map((folder) => describe(join(root, folder)))
  return `Packages that are part of the files in dist/, with their licences.\n\n${entries.join('\n')}`
}

function describe(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder)
    .toSorted()
    .find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  const text =
    file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`
  return `${'='.repeat(72)}\n${name} ${version} (${license})\n${'='.repeat(72)}\n${text}\n`
}
