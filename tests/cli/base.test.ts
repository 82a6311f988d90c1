import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runStrategy, temporaryFolder } from '../support/run-strategy.ts'

const frame = (definition: string, rest = ''): string => `project:
  id: sample
  title: Sample
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [en]
  version: '1.0'
areas:
  - { id: evidence, title: Evidence }
competencies:
  - { id: seizure, title: Seizure, area: evidence, status: approved, definition: ${definition} }
${rest}`
const withdrawn = '  - { id: carving, title: Data carving, area: evidence, status: withdrawn }\n'
const reused = '  - { id: carving, title: Recovery of deleted files, area: evidence }\n'

/** A repository whose one commit holds a project. */
function committed(text: string): { readonly folder: string; readonly write: (text: string) => void } {
  const folder = temporaryFolder()
  const write = (now: string): void => writeFileSync(join(folder, 'strategy.yaml'), now)
  const git = (...args: readonly string[]): void => {
    const who = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org']
    const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' })
    expect(status, stderr).toBe(0)
  }
  write(text)
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Approved')
  return { folder, write }
}

test('an approved wording that changed without a version, and a withdrawn id used again, are found with --base', () => {
  const { folder, write } = committed(frame('Seizes devices.', withdrawn))
  write(frame('Seizes and packs devices.', reused))
  const codes = (...args: readonly string[]): readonly string[] => {
    const { stdout } = runStrategy(['validate', '--report', 'json', ...args], { cwd: folder })
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string }[] }
    return diagnostics.map(({ code }) => code)
  }
  const compared = ['rules/changed-without-version', 'rules/withdrawn-id-reused']
  expect(codes('--base', 'HEAD')).toEqual(expect.arrayContaining(compared))
  expect(codes().filter((code) => compared.includes(code))).toEqual([])
  expect(runStrategy(['validate', '--base', 'HEAD'], { cwd: folder }).code).toBe(1)
  expect(runStrategy(['build', '--base', 'HEAD', '-f', 'md', '--document', 'framework'], { cwd: folder }).code).toBe(1)
  expect(runStrategy(['validate', '-v'], { cwd: folder }).stderr).toContain('name one with --base')
})

test('a base with errors, or none at all, ends with 2 and names the cure', () => {
  const { folder, write } = committed(frame('Seizes devices.').replace('area: evidence', 'area: evidnce'))
  write(frame('Seizes devices.'))
  const { code, stdout } = runStrategy(['validate', '--base', 'HEAD'], { cwd: folder })
  expect(code).toBe(2)
  expect(stdout).toContain('The project at --base has errors, first: Unknown area "evidnce"')
  expect(runStrategy(['validate', '--base', 'v9'], { cwd: folder })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('"v9"') as string,
  })
})

test('a hook of git that names another index does not lead astray', () => {
  const { folder } = committed(frame('Seizes devices.'))
  const env = { GIT_DIR: '/nowhere', GIT_INDEX_FILE: '/nowhere/index' }
  expect(runStrategy(['validate', '--base', 'HEAD'], { cwd: folder, env }).code).toBe(0)
})

test('a repository of somebody else is called so, with the line of git that trusts it', () => {
  const { folder } = committed(frame('Seizes devices.'))
  const env = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }
  const { code, stderr } = runStrategy(['validate', '--base', 'HEAD'], { cwd: folder, env })
  expect(code).toBe(2)
  expect(stderr).toContain('error: The git repository belongs to another user, so that git does not read it\n')
  expect(stderr).toContain('help: Where you trust it, run git config --global --add safe.directory ')
  expect(runStrategy(['doctor'], { cwd: folder, env }).stdout).toContain('The git repository belongs to another user')
})

test('a revision without a name is refused: a variable of a script may be empty', () => {
  const { folder } = committed(frame('Seizes devices.'))
  expect(runStrategy(['diff', ''], { cwd: folder })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('error: A revision without a name\n') as string,
  })
  expect(runStrategy(['validate', '--base', ''], { cwd: folder }).code).toBe(2)
})
