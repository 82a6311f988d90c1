import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { repository } from '../support/check-files.ts'
import { copyOfExample, runStrategy, temporaryFolder } from '../support/run-strategy.ts'
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

test('the handbook shows what init writes, and the action in a workflow that GitHub takes', () => {
  const page = readFileSync(join(repository, 'docs/how-to/continuous-integration.md'), 'utf8')
  const blocks = [...page.matchAll(/```yaml\n# (\S+)\n(.*?)```/gs)].map(([, path = '', text = '']) => [path, text])
  const { '.github/workflows/strategy.yml': action, ...written } = Object.fromEntries(blocks)
  expect(objections('github-workflow', parse(action ?? ''))).toEqual([])
  const folder = temporaryFolder()
  runStrategy(['init', 'a', '--ci', 'github', '--pre-commit'], { cwd: folder })
  runStrategy(['init', 'b', '--ci', 'gitlab'], { cwd: folder })
  expect(Object.keys(written)).toHaveLength(4)
  for (const [path, text] of Object.entries(written)) {
    const project = path.startsWith('.gitlab') ? 'b' : 'a'
    expect(text).toBe(readFileSync(join(folder, project, path), 'utf8'))
  }
})

test('a schema that nothing violates would prove nothing', () => {
  expect(objections('github-action', { name: 'x', runs: { using: 'composite' } })).not.toEqual([])
  expect(objections('github-workflow', { on: 'push' })).not.toEqual([])
  expect(objections('gitlab-ci', { check: { script: 3 } })).not.toEqual([])
  expect(objections('pre-commit-config', { repos: [{ repo: 'local', hooks: [{ id: 3 }] }] })).not.toEqual([])
  expect(objections('pre-commit-hooks', [{ id: 'x' }])).not.toEqual([])
})

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

/** Runs the last step of the action as the runner does, in a project whose `npx` is the built command line. */
function runAction(command: string, failOn: string): { readonly status: number | null; readonly stdout: string } {
  const { runs } = read(repository, 'action.yml') as { readonly runs: { readonly steps: readonly Step[] } }
  const cwd = copyOfExample('minimal')
  const tools = temporaryFolder()
  const npx = `#!/bin/sh\n[ "$1 $2" = "--no-install strategy" ] && shift 2 && exec '${process.execPath}' '${repository}/bin/strategy.js' "$@"\n`
  writeFileSync(join(tools, 'npx'), npx, { mode: 0o755 })
  const env = { ...process.env, PATH: `${tools}:${process.env['PATH'] ?? ''}`, COMMAND: command, FAIL_ON: failOn }
  return spawnSync('bash', ['-eo', 'pipefail', '-c', runs.steps.at(-1)?.run ?? ''], { cwd, env, encoding: 'utf8' })
}

test('the action validates, builds and checks, and takes no other command', () => {
  expect(runAction('validate', 'error')).toMatchObject({ status: 0 })
  expect(runAction('build', 'error')).toMatchObject({ status: 0 })
  expect(runAction('check', 'error')).toMatchObject({ status: 3, stdout: expect.stringContaining('missing') as string })
  expect(runAction('validate', 'never').status).toBe(2)
  expect(runAction('validate; touch x', 'error')).toMatchObject({
    status: 2,
    stdout: expect.stringMatching(/^::error::/) as string,
  })
})
