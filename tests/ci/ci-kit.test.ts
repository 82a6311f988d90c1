import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { repository } from '../support/check-files.ts'
import { runStrategy, temporaryFolder } from '../support/run-strategy.ts'
import { objections } from './public-schema.ts'

const read = (folder: string, path: string): unknown => parse(readFileSync(join(folder, path), 'utf8'))

test('the action and the hooks of this repository are what GitHub and pre-commit take', () => {
  expect(objections('github-action', read(repository, 'action.yml'))).toEqual([])
  expect(objections('pre-commit-hooks', read(repository, '.pre-commit-hooks.yaml'))).toEqual([])
})

test('what init writes for a forge is what the forge takes', () => {
  const folder = temporaryFolder()
  expect(runStrategy(['init', 'a', '--ci', 'github', '--pre-commit'], { cwd: folder }).code).toBe(0)
  expect(runStrategy(['init', 'b', '--ci', 'gitlab'], { cwd: folder }).code).toBe(0)
  for (const name of ['check', 'documents'])
    expect(objections('github-workflow', read(folder, `a/.github/workflows/${name}.yml`))).toEqual([])
  expect(objections('pre-commit-config', read(folder, 'a/.pre-commit-config.yaml'))).toEqual([])
  expect(objections('gitlab-ci', read(folder, 'b/.gitlab-ci.yml'))).toEqual([])
})

test('so are the examples of the handbook', () => {
  const page = readFileSync(join(repository, 'docs/how-to/continuous-integration.md'), 'utf8')
  const blocks = [...page.matchAll(/```yaml\n# (\S+)\n(.*?)```/gs)].map(([, path = '', text = '']) => ({ path, text }))
  expect(blocks.map(({ path }) => path)).toEqual([
    '.github/workflows/check.yml',
    '.github/workflows/documents.yml',
    '.gitlab-ci.yml',
    '.github/workflows/strategy.yml',
    '.pre-commit-config.yaml',
  ])
  for (const { path, text } of blocks) expect(objections(schemaOf(path), parse(text))).toEqual([])
})

test('a schema that nothing violates would prove nothing', () => {
  expect(objections('github-action', { name: 'x', runs: { using: 'composite' } })).not.toEqual([])
  expect(objections('github-workflow', { on: 'push' })).not.toEqual([])
  expect(objections('gitlab-ci', { check: { script: 3 } })).not.toEqual([])
  expect(objections('pre-commit-config', { repos: [{ repo: 'local', hooks: [{ id: 3 }] }] })).not.toEqual([])
  expect(objections('pre-commit-hooks', [{ id: 'x' }])).not.toEqual([])
})

function schemaOf(path: string): string {
  if (path.startsWith('.github')) return 'github-workflow'
  return path.startsWith('.gitlab') ? 'gitlab-ci' : 'pre-commit-config'
}

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
}

test('no input of the action reaches a shell but by its environment', () => {
  const { runs } = read(repository, 'action.yml') as { readonly runs: { readonly steps: readonly Step[] } }
  for (const { run = '' } of runs.steps) expect(run).not.toContain('${{')
  expect(runs.steps.at(-1)?.env).toEqual({ COMMAND: '${{ inputs.command }}', FAIL_ON: '${{ inputs.fail-on }}' })
})
