import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { runStrategy, temporaryFolder } from '../support/run-strategy.ts'

function git(cwd: string, ...args: readonly string[]): number | null {
  const who = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org']
  return spawnSync('git', [...who, ...args], { cwd, encoding: 'utf8' }).status
}

function edit(folder: string, from: string, to: string): void {
  const file = join(folder, 'strategy.yaml')
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  writeFileSync(file, text.replace(from, to))
}

test(
  'a project lives: start, commit, edit, a check that fails, build, two branches, a merge',
  { timeout: 120_000 },
  () => {
    const home = temporaryFolder()
    expect(runStrategy(['init', 'plan'], { cwd: home }).code).toBe(0)
    const folder = join(home, 'plan')
    const run = (...args: readonly string[]) => runStrategy([...args, '-f', 'md'], { cwd: folder })
    const commit = (message: string): void => {
      expect(git(folder, 'add', '--all')).toBe(0)
      expect(git(folder, 'commit', '-qm', message)).toBe(0)
    }
    expect(git(folder, 'init', '-q', '-b', 'main')).toBe(0)
    expect(run('build', '-q').code).toBe(0)
    commit('Start')
    git(folder, 'checkout', '-qb', 'seizure')
    edit(folder, 'title: Device seizure', 'title: Seizure of devices')
    expect(run('build', '--check').code).toBe(3)
    expect(run('build', '-q').code).toBe(0)
    expect(run('build', '--check').code).toBe(0)
    expect(runStrategy(['diff', 'HEAD'], { cwd: folder }).stdout).toContain('Seizure of devices')
    commit('Name it otherwise')
    git(folder, 'checkout', '-q', 'main')
    edit(folder, 'current: 60', 'current: 72')
    expect(run('build', '-q').code).toBe(0)
    commit('More people')
    expect(git(folder, 'merge', '-q', '-m', 'Merge', 'seizure')).toBe(0)
    expect(readFileSync(join(folder, 'out/.strategy-manifest'), 'utf8')).not.toContain('<<<<<<<')
    expect(readFileSync(join(folder, 'strategy.yaml'), 'utf8')).not.toContain('<<<<<<<')
    expect(run('build', '--check').code).toBe(0)
    expect(git(folder, 'checkout', '-q', 'seizure', '--', 'out')).toBe(0)
    expect(run('build', '--check').code).toBe(3)
    expect(run('build', '-q').code).toBe(0)
    expect(run('build', '--check').code).toBe(0)
  },
)

interface Workflow {
  readonly on: unknown
  readonly permissions: object
  readonly jobs: Readonly<
    Record<string, { readonly 'runs-on': string; readonly steps: readonly Record<string, unknown>[] }>
  >
}

test('init brings checks for a forge and a hook; each step uses or runs something', () => {
  const folder = temporaryFolder()
  expect(runStrategy(['init', 'a', '--ci', 'github', '--pre-commit'], { cwd: folder }).code).toBe(0)
  expect(runStrategy(['init', 'b', '--ci', 'gitlab'], { cwd: folder }).code).toBe(0)
  const read = (path: string): unknown => parse(readFileSync(join(folder, path), 'utf8'))
  for (const name of ['check', 'documents']) {
    const { on, permissions, jobs } = read(`a/.github/workflows/${name}.yml`) as Workflow
    expect(on).toBeTruthy()
    expect(Object.keys(permissions)).toEqual(['contents'])
    for (const { steps } of Object.values(jobs)) {
      expect(steps.every((step) => 'uses' in step !== 'run' in step)).toBe(true)
      expect(JSON.stringify(steps)).toContain('npx --no-install strategy build')
    }
  }
  expect(read('a/.pre-commit-config.yaml')).toMatchObject({
    repos: [{ repo: 'local', hooks: [{ id: 'strategy-check' }] }],
  })
  expect(read('b/.gitlab-ci.yml')).toMatchObject({
    check: { artifacts: { reports: { codequality: 'findings.json' } } },
  })
  expect(runStrategy(['validate'], { cwd: join(folder, 'a') }).code).toBe(0)
  expect(runStrategy(['init', 'c', '--ci', 'jenkins'], { cwd: folder }).code).toBe(2)
})
