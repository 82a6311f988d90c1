import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fingerprint } from '../../src/std/fingerprint.ts'
import { runStrategy, temporaryFolder } from '../support/run-strategy.ts'

const now = fingerprint('Seizure\nSeizes devices.\nSeizes alone.')
const frame = `project: { id: sample, title: Sample, country: XX, period: { from: 2026, to: 2028 }, languages: [en] }
areas: [{ id: evidence, title: Evidence }]
competencies:
  - { id: seizure, title: Seizure, area: evidence, definition: Seizes devices., levels: { 1: Seizes alone. } }
roles:
  - id: officer
    title: Officer
    tier: first-responder
    requires:
      - competency: seizure # as in the manual
        level: 1
        agreed: 0a1b2c3d # by the working group
  - { id: judge, title: Judge, tier: judge, requires: [{ competency: seizure, level: 1, agreed: '0a1b2c3d' }] }
`

function project(): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'strategy.yaml'), frame.replaceAll('\n', '\r\n'))
  return folder
}

test('what was agreed against an older wording is listed, and accepting changes only its fingerprint', () => {
  const cwd = project()
  const { code, stdout } = runStrategy(['review'], { cwd })
  expect(code).toBe(1)
  expect(stdout).toContain(`officer/seizure  (strategy.yaml:12)
  competency "seizure" reads now:
    Seizure
    Seizes devices.
    Seizes alone.
`)
  expect(stdout).toContain('2 agreements are older than the wording')
  expect(runStrategy(['review', '--accept', 'officer/seizure'], { cwd })).toMatchObject({
    code: 0,
    stderr: 'Accepted officer/seizure (strategy.yaml:12)\n',
  })
  const expected = frame.replace('agreed: 0a1b2c3d', `agreed: "${now}"`).replaceAll('\n', '\r\n')
  expect(readFileSync(join(cwd, 'strategy.yaml'), 'utf8')).toBe(expected)
  expect(runStrategy(['review', '--accept', 'seizure'], { cwd }).code).toBe(0)
  expect(runStrategy(['review'], { cwd })).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Nothing') as string,
  })
  expect(runStrategy(['review', '--accept', 'nobody'], { cwd }).code).toBe(2)
})

test('git tells when it was agreed, as far as that is committed', () => {
  const cwd = project()
  const env = { GIT_COMMITTER_DATE: '2025-03-04T12:00:00Z' }
  for (const args of [
    ['init', '-q'],
    ['add', '.'],
    ['-c', 'user.name=E', '-c', 'user.email=e@example.org', 'commit', '-qm', 'x'],
  ])
    expect(spawnSync('git', args, { cwd, env: { ...process.env, ...env } }).status).toBe(0)
  expect(runStrategy(['review'], { cwd }).stdout).toContain('(strategy.yaml:12, agreed 2025-03-04)')
  const file = join(cwd, 'strategy.yaml')
  writeFileSync(file, `# one line more\n${readFileSync(file, 'utf8').replace('0a1b2c3d', '0a1b2c3e')}`)
  const { stdout } = runStrategy(['review'], { cwd })
  expect(stdout).toContain('officer/seizure  (strategy.yaml:13)\n')
  expect(stdout).toContain('judge/seizure  (strategy.yaml:14, agreed 2025-03-04)\n')
})

test('a project without agreements is told how to begin', () => {
  const cwd = project()
  const file = join(cwd, 'strategy.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/,? *agreed: '?0a1b2c3d'?/g, ''))
  expect(runStrategy(['review'], { cwd })).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^No requirement or mapping says .*\nTo begin, write agreed: "00000000"/) as string,
  })
})

test('no program that a repository names is run', () => {
  const cwd = project()
  const git = (...args: readonly string[]): void => {
    const who = ['-c', 'user.name=E', '-c', 'user.email=e@example.org']
    expect(spawnSync('git', [...who, ...args], { cwd }).status).toBe(0)
  }
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'x')
  const trap = join(cwd, 'sprung')
  for (const key of ['diff.trap.textconv', 'filter.trap.clean', 'filter.trap.smudge', 'core.fsmonitor'])
    git('config', key, `touch ${trap}; cat`)
  writeFileSync(join(cwd, '.gitattributes'), '*.yaml diff=trap filter=trap\n')
  expect(runStrategy(['review'], { cwd }).stdout).toContain('(strategy.yaml:12, agreed ')
  for (const words of [['diff', 'HEAD'], ['validate', '--base', 'HEAD'], ['doctor']]) runStrategy(words, { cwd })
  expect(existsSync(trap)).toBe(false)
})
