// Packs the package, installs the tarball in a temporary folder as a user would, and builds an example there.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'strategy-pack-'))
const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' })
try {
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], process.cwd())
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  run('npm', ['init', '-y'], folder)
  run('npm', ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', `./${tarball}`], folder)
  run('npx', ['--no-install', 'strategy', 'init', 'sample'], folder)
  run('npx', ['--no-install', 'strategy', 'build', 'sample'], folder)
  const built = readdirSync(join(folder, 'sample', 'out', 'en'))
  if (!built.includes('framework.pdf') || !built.includes('framework.md'))
    throw new Error(`The packed tool built only ${built.join(', ')}`)
  console.log(`The packed tool builds: ${built.join(', ')}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
