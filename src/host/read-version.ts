import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from './read-assets.ts'

/** Version of this package. */
export function readVersion(): string {
  const manifest = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string } // our own package.json
  return manifest.version
}
