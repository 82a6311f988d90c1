import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkNode } from '../../src/cli/doctor/check-machine.ts'
import { repository } from '../support/check-files.ts'
import { runStrategy, temporaryFolder } from '../support/run-strategy.ts'

interface Check {
  readonly name: string
  readonly state: string
  readonly message: string
  readonly help: string | null
}

/** What doctor says of a folder, by what it looked at. */
function examined(folder: string, env: Readonly<Record<string, string>> = {}) {
  const { code, stdout } = runStrategy(['doctor', folder, '--format', 'json'], { env: { LANG: 'C.UTF-8', ...env } })
  const { checks } = JSON.parse(stdout) as { readonly checks: readonly Check[] }
  return { code, checks: new Map(checks.map(({ name, ...check }) => [name, check])) }
}

/** A project as `init` starts it, installed and in a repository of its own. */
function freshProject(): string {
  const folder = join(temporaryFolder(), 'fresh')
  runStrategy(['init', folder, '--ci', 'gitlab'])
  const installed = join(folder, 'node_modules/training-strategy')
  mkdirSync(installed, { recursive: true })
  cpSync(join(repository, 'package.json'), join(installed, 'package.json'))
  cpSync(join(repository, 'schemas'), join(installed, 'schemas'), { recursive: true })
  spawnSync('git', ['init', '--quiet', folder])
  return folder
}

test('a project as init starts it has nothing to mend', () => {
  const { code, checks } = examined(freshProject())
  expect(code).toBe(0)
  expect([...checks].filter(([, { state }]) => state !== 'ok')).toEqual([])
  expect(checks.get('checks')?.message).toBe('Checked by .gitlab-ci.yml')
  expect(checks.get('fonts')?.message).toMatch(/^The families serif, sans, mono have all \d+ characters of the texts$/)
})

test('what will cost an hour one day is a warning with its cure', () => {
  const folder = freshProject()
  const path = join(folder, 'strategy.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'))
  writeFileSync(join(folder, '.gitattributes'), '*.pdf binary\n')
  writeFileSync(join(folder, '.gitlab-ci.yml'), 'build: { script: make }\n')
  writeFileSync(join(folder, 'node_modules/training-strategy/package.json'), '{ "version": "0.0.9" }')
  const { code, checks } = examined(folder, { LC_ALL: 'ru_RU.KOI8-R' })
  expect(code).toBe(0)
  expect([...checks].filter(([, { state }]) => state === 'warning').map(([name]) => name)).toEqual([
    'terminal',
    'strategy',
    'line ends',
    'line ends in git',
    'checks',
  ])
  expect(checks.get('line ends in git')?.message).toBe(
    'git may change line ends of strategy.yaml, out/en/strategy.md: then build --check calls outputs stale',
  )
  expect(checks.get('line ends')?.help).toContain('git add --renormalize .')
})

test('what keeps the tool from working is an error and ends with 1', () => {
  const folder = freshProject()
  writeFileSync(
    join(folder, 'strategy.yaml'),
    readFileSync(join(folder, 'strategy.yaml'), 'utf8').replace('[en]', '[en, de]'),
  )
  writeFileSync(join(folder, 'Terms.yaml'), 'terms:\n  - { id: ai, term: 人工知能, definition: 人工知能 }\n')
  writeFileSync(join(folder, 'terms.yaml'), 'terms: []\n')
  const { code, checks } = examined(folder)
  expect(code).toBe(1)
  expect(checks.get('languages')).toEqual({
    state: 'error',
    message: 'No words for de',
    help: 'Write them to locales/de.yaml',
  })
  expect(checks.get('fonts')).toMatchObject({
    state: 'error',
    message: expect.stringContaining('No font has the character "人" (U+4EBA) of "人工知能"'),
  })
  expect(checks.get('file names')?.message).toBe('One file on Windows and macOS: Terms.yaml and terms.yaml')
})

test('without a project, or without git, the rest is looked at all the same', () => {
  const folder = temporaryFolder()
  expect(runStrategy(['doctor', folder])).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/^ok +Node\.js .*\n(.*\n)*error +project +No strategy\.yaml in /),
  })
  const { checks } = examined(freshProject(), { PATH: folder })
  expect(checks.get('git')).toMatchObject({
    state: 'warning',
    message: expect.stringContaining('git cannot be run'),
  })
})

test('a version of Node.js that is too old is named with the one that is needed', () => {
  expect(checkNode('20.19.0', '20.19').state).toBe('ok')
  expect(checkNode('22.1.0', '20.19').state).toBe('ok')
  expect(checkNode('20.9.0', '20.19')).toEqual({
    name: 'Node.js',
    state: 'error',
    says: 'Version 20.9.0, at least 20.19 is needed',
    cure: 'Install Node.js 20.19 or newer from nodejs.org',
  })
})
