import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../support/check-files.ts'
import { copyOfExample, runStrategy, temporaryFolder } from '../support/run-strategy.ts'

const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { version: string }

test('--version prints the version alone', () => {
  expect(runStrategy(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  expect(runStrategy(['-V'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
})

test('--help names every command', () => {
  const { code, stdout } = runStrategy(['--help'])
  expect(code).toBe(0)
  for (const command of ['build', 'validate', 'init', 'explain']) expect(stdout).toContain(`  ${command} `)
})

test('a misspelt command and a misspelt option get a suggestion and end with 2', () => {
  expect(runStrategy(['biuld'])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('Did you mean build?'),
  })
  expect(runStrategy(['build', '--formt', 'md'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Did you mean --format?'),
  })
})

test('validate of a clean project ends with 0', () => {
  expect(runStrategy(['validate', 'examples/minimal'])).toEqual({ code: 0, stdout: 'No findings\n', stderr: '' })
})

test('a report for machines follows its schema version', () => {
  const { code, stdout } = runStrategy(['--report', 'json', 'validate', 'examples/minimal'])
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, tool: version, summary: { error: 0 }, diagnostics: [] })
})

test('colours are off in a pipe, and on by flag', () => {
  const project = copyOfExample('kazakhstan')
  const args = ['--rule', 'lossy=off', 'validate', project]
  expect(runStrategy(args).stdout).not.toContain('\u001b[')
  expect(runStrategy(['--color', 'always', 'explain', 'link/unknown-id']).stdout).toContain('\u001b[1m')
})

test('explain says what a code means, and suggests one for a misspelt code', () => {
  const { code, stdout } = runStrategy(['explain', 'link/unknown-id'])
  expect(code).toBe(0)
  expect(stdout).toContain('A reference names an id that no file defines.')
  expect(runStrategy(['explain', 'link/unknwon-id'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Did you mean "link/unknown-id"?'),
  })
})

test('init starts a project that validates, and refuses to overwrite one', () => {
  const folder = temporaryFolder()
  const first = runStrategy(['init', 'sample'], { cwd: folder })
  expect(first).toMatchObject({ code: 0, stdout: '' })
  expect(first.stderr).toContain('npx --no-install strategy build')
  expect(runStrategy(['validate', 'sample'], { cwd: folder }).code).toBe(0)
  expect(runStrategy(['init', 'sample'], { cwd: folder })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('exists already'),
  })
})

test('outside a repository only the current folder is looked at', () => {
  const project = copyOfExample('kazakhstan')
  expect(runStrategy(['validate', '-q'], { cwd: join(project, 'framework') })).toMatchObject({ code: 2, stdout: '' })
})

test('inside a repository the nearest strategy.yaml upward is the project', () => {
  const project = copyOfExample('kazakhstan')
  mkdirSync(join(project, '.git'))
  expect(runStrategy(['validate', '-q'], { cwd: join(project, 'framework') })).toMatchObject({ code: 0, stderr: '' })
})
