import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyOfExample, runStrategy } from '../support/run-strategy.ts'

function builtExample(): string {
  const project = copyOfExample('minimal')
  expect(runStrategy(['build', '-q'], { cwd: project }).code).toBe(0)
  return project
}

function snapshot(project: string): readonly string[] {
  const names = readdirSync(project, { recursive: true, encoding: 'utf8' }).toSorted()
  return names.map((name) => `${name} ${statSync(join(project, name)).mtimeMs}`)
}

test('outputs that are up to date end with 0', () => {
  const project = builtExample()
  const before = snapshot(project)
  const run = runStrategy(['build', '--check'], { cwd: project })
  expect(run).toMatchObject({ code: 0, stdout: '' })
  expect(run.stderr).toMatch(/^All \d+ outputs are up to date\n$/)
  expect(snapshot(project)).toEqual(before)
})

test('stale outputs end with 3, say what changed and write nothing', () => {
  const project = builtExample()
  const file = join(project, 'strategy.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('title: Device seizure', 'title: Seizure of devices'))
  writeFileSync(join(project, 'out/en/old.md'), 'old')
  rmSync(join(project, 'out/README.md'))
  const before = snapshot(project)
  const { code, stdout } = runStrategy(['build', '--check'], { cwd: project })
  expect(code).toBe(3)
  expect(stdout).toContain('missing  out/README.md\n')
  expect(stdout).toContain('orphan   out/en/old.md')
  expect(stdout).toContain('-#### 3.1.1 Device seizure\n+#### 3.1.1 Seizure of devices\n')
  expect(stdout).toMatch(/changed {2}out\/en\/framework\.pdf {2}\(pages [\d, -]+ of \d+\)\n/)
  expect(stdout).toContain('    -3.1.1 Device seizure\n    +3.1.1 Seizure of devices\n')
  expect(stdout).toMatch(/outputs are stale; to write them again:\n {2}strategy build\n$/)
  expect(snapshot(project)).toEqual(before)
})

test('a project that was never built is told so, with its outputs in one list', () => {
  const { code, stdout } = runStrategy(['build', '--check', '-f', 'md'], { cwd: copyOfExample('minimal') })
  expect(code).toBe(3)
  expect(stdout).toBe(`missing  out/README.md
missing  out/en/framework.md
missing  out/en/strategy.md

Nothing has been built here yet

3 outputs are stale; to write them again:
  strategy build --format md
`)
})

test('the cause of stale outputs is named: files that changed, or only the tool', () => {
  const project = builtExample()
  const file = join(project, 'strategy.yaml')
  const text = readFileSync(file, 'utf8')
  const check = (): string => runStrategy(['build', '--check'], { cwd: project }).stdout
  writeFileSync(file, text.replace('title: Device seizure', 'title: Seizure of devices'))
  expect(check()).toContain('Since the last build:\n  changed: strategy.yaml\n')
  writeFileSync(file, text)
  const manifest = join(project, 'out/.strategy-manifest')
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replaceAll(/^(output\t.*\t).*$/gm, '$10.0.9'))
  writeFileSync(join(project, 'out/en/framework.md'), 'as an older version wrote it\n')
  expect(check()).toMatch(/^Only the tool changed \(0\.0\.9 -> \d/m)
})

test('a comment makes no output stale', () => {
  const project = builtExample()
  const file = join(project, 'strategy.yaml')
  writeFileSync(file, `# read by both ministries\n${readFileSync(file, 'utf8')}`)
  expect(runStrategy(['build', '--check'], { cwd: project }).code).toBe(0)
})

test('a tree that cannot be written is checked all the same', () => {
  const project = builtExample()
  chmodSync(join(project, 'out'), 0o555)
  chmodSync(project, 0o555)
  const run = runStrategy(['build', '--check'], { cwd: project })
  chmodSync(project, 0o755)
  chmodSync(join(project, 'out'), 0o755)
  expect(run.code).toBe(0)
})

test('a part of the outputs is checked alone, and the repair names the part', () => {
  const project = builtExample()
  writeFileSync(join(project, 'out/en/old.md'), 'old')
  writeFileSync(join(project, 'out/en/framework.md'), 'edited by hand\n')
  const args = ['build', '--check', '--document', 'framework', '--format', 'md']
  const { code, stdout } = runStrategy(args, { cwd: project })
  expect(code).toBe(3)
  expect(stdout).toContain('-edited by hand\n')
  expect(stdout).not.toContain('old.md')
  expect(stdout).toMatch(/\n {2}strategy build --document framework --format md\n$/)
})

test('an error in the files wins over stale outputs', () => {
  const project = builtExample()
  const file = join(project, 'strategy.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('competency: device-seizure', 'competency: device-siezure'))
  expect(runStrategy(['build', '--check'], { cwd: project }).code).toBe(1)
})

test('--check has nothing to compare with standard output', () => {
  const project = copyOfExample('minimal')
  expect(runStrategy(['build', '--check', '--out', '-'], { cwd: project })).toMatchObject({
    code: 2,
    stderr: 'error: --check compares with files\n  help: Leave out --out -\n',
  })
})

test('a scenario is named on the documents that hold its figures', () => {
  const project = copyOfExample('minimal')
  const file = join(project, 'strategy.yaml')
  const scenarios = 'scenarios:\n  - {id: cautious, title: Cautious case, overrides: {no_show: 0.2}}\n'
  writeFileSync(file, `${readFileSync(file, 'utf8')}${scenarios}`)
  const args = ['build', '--document', 'framework', '--format', 'md', '--out', '-']
  expect(runStrategy([...args, '--scenario', 'cautious'], { cwd: project }).stdout).toContain('Scenario: Cautious case')
  expect(runStrategy(args, { cwd: project }).stdout).not.toContain('Scenario')
  expect(runStrategy([...args, '--scenario', 'cautios'], { cwd: project })).toMatchObject({ code: 2, stdout: '' })
})
