// Runs every check of the project one after the other; stops at the first that fails. Results of the tests go to coverage/.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'

const steps = [
  ['types', 'npx', ['tsc', '-p', 'tsconfig.json']],
  ['types of the core, without Node', 'npx', ['tsc', '-p', 'tsconfig.core.json']],
  ['lint', 'npx', ['oxlint', '-c', '.oxlintrc.json', '--type-aware']],
  [
    'format',
    'npx',
    ['prettier', '--check', '--log-level', 'warn', 'src', 'tests', 'scripts', 'bin', 'schemas', 'locales'],
  ],
  ['unused code', 'npx', ['knip', '--no-progress']],
  ['build', 'node', ['scripts/build.mjs']],
  ['tests', 'npx', ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=coverage/tests.json']],
  ['package', 'node', ['scripts/pack-smoke.mjs']],
]

rmSync('coverage', { recursive: true, force: true })
mkdirSync('coverage', { recursive: true })
for (const [name, command, args] of steps) {
  console.log(`\n== ${name}`)
  const started = performance.now()
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  console.log(
    `== ${name}: ${status === 0 ? 'ok' : `failed (${status})`}, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  )
  if (status !== 0) process.exit(status ?? 1)
}
