import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { copyOfExample, runStrategy, temporaryFolder } from '../support/run-strategy.ts'

function git(cwd: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org']
  const { status, stderr } = spawnSync('git', [...who, ...args], { cwd, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
}

function committedExample(): string {
  const folder = copyOfExample('minimal')
  git(folder, 'init', '--quiet')
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', 'Start')
  return folder
}

function edit(folder: string, from: string, to: string): void {
  const file = join(folder, 'strategy.yaml')
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  writeFileSync(file, text.replace(from, to))
}

test('says what changed since a revision, for whom, in which figures, and which version fits', () => {
  const folder = committedExample()
  edit(folder, 'competency: device-seizure, level: 1', 'competency: device-seizure, level: 2')
  edit(folder, 'current: 60', 'current: 72')
  const { code, stdout, stderr } = runStrategy(['diff', 'HEAD', '--date', '2026-11-25'], { cwd: folder })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain(`breaking
  role "patrol-officer" changed (strategy.yaml)
      requires[device-seizure].level: 1 -> 2
`)
  expect(stdout).toContain('posts[patrol-officer].current: 60 -> 72')
  expect(stdout).toContain('roles: patrol-officer (72 people)')
  expect(stdout).toMatch(/People posted +72 +84 +\+12/)
  expect(stdout).toContain('version: "0.1", date: "2026-11-25", summary: "1 role changed, 1 institution changed"')
  expect(runStrategy(['diff', 'HEAD', '--fail-on', 'breaking'], { cwd: folder }).code).toBe(1)
})

test('an entry in another file has moved, nothing else', () => {
  const folder = committedExample()
  const file = join(folder, 'strategy.yaml')
  const text = readFileSync(file, 'utf8')
  const at = text.indexOf('institutions:')
  writeFileSync(file, text.slice(0, at))
  writeFileSync(join(folder, 'bodies.yaml'), text.slice(at))
  const { stdout } = runStrategy(['diff', 'HEAD'], { cwd: folder })
  expect(stdout).toContain(`editorial
  institution "exampleland-police" moved from strategy.yaml (bodies.yaml)
`)
})

test('compares folders without git, and prints Markdown and JSON of the shipped form', () => {
  const [old, now] = [copyOfExample('minimal'), copyOfExample('minimal')]
  edit(now, 'title: Patrol officer', 'title: "Officer on `patrol`"')
  const markdown = runStrategy(['diff', old, now, '--format', 'md'], { cwd: temporaryFolder() })
  expect(markdown.stdout).toContain('1 role changed: **editorial**')
  expect(markdown.stdout).toContain('`` title.en: "Patrol officer" -> "Officer on `patrol`" ``')
  const json = runStrategy(['diff', old, now, '--format', 'json'], { cwd: temporaryFolder() })
  const schema = JSON.parse(readFileSync('schemas/diff.schema.json', 'utf8')) as object
  const validate = new Ajv({ strict: false }).compile(schema)
  expect(validate(JSON.parse(json.stdout)), JSON.stringify(validate.errors)).toBe(true)
  expect(runStrategy(['diff', old, old], { cwd: temporaryFolder() }).stdout).toBe('Nothing changed\n')
})

test('a version that was raised already is held against the one that fits', () => {
  const [old, now] = [copyOfExample('minimal'), copyOfExample('minimal')]
  edit(now, '  languages: [en]', '  version: "1.0"\n  languages: [en]')
  edit(now, 'title: Patrol officer', 'title: Officer on patrol')
  const of = (format: string): string => runStrategy(['diff', old, now, '--format', format]).stdout
  expect(of('pretty')).toContain('\nVersion none -> 1.0; 0.1 would fit what changed\n')
  expect(of('md')).toMatch(/\n### Version\n\n`none` → `1\.0`; `0\.1` would fit what changed\.\n$/)
})

test('a project below the top of its repository is read from its own folder', () => {
  const top = temporaryFolder()
  const folder = copyOfExample('minimal')
  mkdirSync(join(top, 'docs'))
  renameSync(folder, join(top, 'docs/strategy'))
  git(top, 'init', '--quiet')
  git(top, 'add', '--all')
  git(top, 'commit', '--quiet', '--message', 'Start')
  edit(join(top, 'docs/strategy'), 'current: 12', 'current: 13')
  const { stdout } = runStrategy(['diff', 'HEAD'], { cwd: join(top, 'docs/strategy') })
  expect(stdout).toContain('posts[case-investigator].current: 12 -> 13')
})

test.each([
  ['an unknown revision', 'no-such-tag', 'No folder or revision "no-such-tag"'],
  ['an option in disguise', '--output=/tmp/x', 'unknown option'],
])('%s is refused', (_name, revision, message) => {
  const { code, stderr } = runStrategy(['diff', revision], { cwd: committedExample() })
  expect(code).toBe(2)
  expect(stderr).toContain(message)
})

test('without a repository a revision is refused with a way out', () => {
  const { code, stderr } = runStrategy(['diff', 'HEAD'], { cwd: copyOfExample('minimal') })
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'error: The project is in no git repository\n  help: Name a folder that holds the older project instead\n',
  })
})

test('an older state that cannot be read is named with its errors', () => {
  const folder = copyOfExample('minimal')
  edit(folder, 'role: patrol-officer', 'role: patrol-oficer')
  git(folder, 'init', '--quiet')
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', 'Broken')
  edit(folder, 'role: patrol-oficer', 'role: patrol-officer')
  const { code, stderr } = runStrategy(['diff', 'HEAD'], { cwd: folder })
  expect(code).toBe(1)
  expect(stderr).toMatch(/^HEAD cannot be read as a project:\nerror: Unknown role "patrol-oficer"/)
})
