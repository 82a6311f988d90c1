import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../support/check-files.ts'
import { temporaryFolder } from '../support/run-strategy.ts'

const dist = join(repository, 'dist')

/** A built file and all that it imports at its start. */
function startOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const text = readFileSync(file, 'utf8')
  for (const match of text.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g))
    startOf(join(dirname(file), match[1] ?? ''), seen)
  return seen
}

function startOfCommand(name: string): string {
  const chunk = readdirSync(join(dist, 'chunks')).find((file) => new RegExp(`^${name}-[A-Z0-9]+\\.js$`).test(file))
  expect(chunk, `dist has a chunk for ${name}`).toBeDefined()
  const files = [...startOf(join(dist, 'main.js')), ...startOf(join(dist, 'chunks', chunk ?? ''))]
  return files.map((file) => readFileSync(file, 'utf8')).join('\n')
}

test('validate starts without the PDF writer, the template engine and the solver', () => {
  const text = startOfCommand('validate')
  expect(text).not.toContain('%PDF-')
  expect(text).not.toContain('You must pass a string or Handlebars AST')
  expect(text).not.toContain('highs.wasm')
  expect(
    readFileSync(
      join(
        dist,
        'chunks',
        readdirSync(join(dist, 'chunks')).find((file) => /^create-pdf-backend-.*\.js$/.test(file)) ?? '',
      ),
      'utf8',
    ),
  ).toContain('%PDF-')
})

test('without a build the command says what to do and ends with 2', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'bin'))
  cpSync(join(repository, 'bin'), join(folder, 'bin'), { recursive: true })
  cpSync(join(repository, 'package.json'), join(folder, 'package.json'))
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin/strategy.js'), 'build'], {
    encoding: 'utf8',
  })
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: 'Run npm run build first: dist/ is not there\n',
  })
})

test('npx finds the command of this clone without the network', { timeout: 120_000 }, () => {
  // Without scripts: `prepare` would build dist/ anew while other tests run it.
  const options = ['--no-install', '--offline', '--ignore-scripts']
  const { status, stdout } = spawnSync('npx', [...options, 'strategy', '--version'], {
    cwd: repository,
    encoding: 'utf8',
  })
  const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { version: string }
  expect({ status, stdout }).toEqual({ status: 0, stdout: `${version}\n` })
})
