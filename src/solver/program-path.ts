import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the program of HiGHS lies: above this file in dist/, in the package itself when run from the source. */
export function programPath(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const built = [join(here, name), join(here, '..', name)].find((path) => existsSync(path))
  return built ?? createRequire(import.meta.url).resolve('highs/runtime')
}

const name = 'highs.wasm'
