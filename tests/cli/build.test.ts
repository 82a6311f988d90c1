import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyOfExample, runStrategy, temporaryFolder } from '../support/run-strategy.ts'

test('the minimal example builds to Markdown and PDF without a word on standard output', () => {
  const project = copyOfExample('minimal')
  const run = runStrategy(['build'], { cwd: project })
  expect(run).toMatchObject({ code: 0, stdout: '' })
  expect(run.stderr).toBe('Built 5 files in out (5 written, 0 unchanged)\n')
  expect(readdirSync(join(project, 'out'))).toEqual(['.strategy-manifest', 'README.md', 'en'])
  expect(readdirSync(join(project, 'out/en'))).toEqual(['framework.md', 'framework.pdf', 'strategy.md', 'strategy.pdf'])
})

test('a second build writes nothing', () => {
  const project = copyOfExample('minimal')
  runStrategy(['build'], { cwd: project })
  expect(runStrategy(['build'], { cwd: project }).stderr).toBe('Built 5 files in out (0 written, 5 unchanged)\n')
})

test('an output that is no longer made is removed, other files stay', () => {
  const project = copyOfExample('minimal')
  runStrategy(['build'], { cwd: project })
  writeFileSync(join(project, 'out/en/notes.md'), 'mine')
  const file = join(project, 'strategy.yaml')
  const documents = 'documents:\n  - {id: handbook, template: framework, formats: [md]}\n'
  writeFileSync(file, `${documents}${readFileSync(file, 'utf8')}`)
  expect(runStrategy(['build'], { cwd: project }).stderr).toBe(
    'Built 2 files in out (2 written, 0 unchanged, 4 removed)\n',
  )
  expect(readdirSync(join(project, 'out/en'))).toEqual(['handbook.md', 'notes.md'])
})

test('an error writes nothing and ends with 1', () => {
  const project = copyOfExample('minimal')
  const file = join(project, 'strategy.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('competency: device-seizure', 'competency: device-siezure'))
  const run = runStrategy(['build'], { cwd: project })
  expect(run.code).toBe(1)
  expect(run.stdout).toContain('Unknown competency "device-siezure" in role "patrol-officer"')
  expect(run.stdout).toContain('Did you mean "device-seizure"?')
  expect(run.stderr).toBe('')
  expect(existsSync(join(project, 'out'))).toBe(false)
})

test('one document goes to standard output, findings do not', () => {
  const project = copyOfExample('minimal')
  const run = runStrategy(['build', '--document', 'framework', '-f', 'md', '-o', '-'], { cwd: project })
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(run.stdout).toMatch(/^# National training competency framework\n/)
})

test('a page that holds all it needs goes to standard output', () => {
  const project = copyOfExample('minimal')
  const run = runStrategy(['build', '--document', 'strategy', '-f', 'html', '-o', '-'], { cwd: project })
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(run.stdout).toMatch(/^<!doctype html>\n<html lang="en">/)
  expect(run.stdout).toMatch(/<\/html>\n$/)
})

test('pages are built beside the other formats and checked like them', () => {
  const project = copyOfExample('minimal')
  runStrategy(['build', '-f', 'html'], { cwd: project })
  expect(readdirSync(join(project, 'out/en'))).toEqual(['framework.html', 'strategy.html'])
  expect(readFileSync(join(project, 'out/README.md'), 'utf8')).toContain('[HTML](en/framework.html)')
  expect(runStrategy(['build', '-f', 'html', '--check'], { cwd: project }).code).toBe(0)
  writeFileSync(join(project, 'out/en/strategy.html'), '<!doctype html>')
  expect(runStrategy(['build', '-f', 'html', '--check'], { cwd: project }).code).toBe(3)
})

test('two outputs do not fit on standard output', () => {
  const project = copyOfExample('minimal')
  const run = runStrategy(['build', '-o', '-'], { cwd: project })
  expect(run.code).toBe(2)
  expect(run.stderr).toContain('--out - needs exactly one output')
})

test('without a project the tool says what to do', () => {
  const run = runStrategy(['build'], { cwd: temporaryFolder() })
  expect(run).toEqual({
    code: 2,
    stdout: '',
    stderr: 'error: No strategy.yaml here\n  help: Run strategy init, or name a folder: strategy build FOLDER\n',
  })
})

test('an output folder that cannot be made ends with 4', () => {
  const project = copyOfExample('minimal')
  writeFileSync(join(project, 'taken'), '')
  const run = runStrategy(['build', '-o', 'taken/out'], { cwd: project })
  expect(run.code).toBe(4)
  expect(run.stderr).toContain('Cannot write')
})

test('a character that no font has ends with 5 at its line, and nothing is written', () => {
  const project = copyOfExample('minimal')
  const file = join(project, 'strategy.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('title: Device seizure', 'title: Device seizure \u{12000}'))
  const run = runStrategy(['build'], { cwd: project })
  expect(run.code).toBe(5)
  expect(run.stdout).toMatch(/layout\/missing-glyph.*\n.*strategy\.yaml:12:27/)
  expect(existsSync(join(project, 'out'))).toBe(false)
})

test('a document that the project does not have is refused with a suggestion', () => {
  const run = runStrategy(['build', 'examples/minimal', '--document', 'framewrok', '-o', temporaryFolder()])
  expect(run.code).toBe(2)
  expect(run.stdout + run.stderr).toContain('Did you mean "framework"?')
})

test('documents are named one by one or with commas, and each must be there', () => {
  const project = copyOfExample('minimal')
  const build = (...args: readonly string[]) => runStrategy(['build', '-f', 'md', ...args], { cwd: project })
  expect(build('--document', 'framework,strategy').code).toBe(0)
  expect(readdirSync(join(project, 'out/en'))).toEqual(['framework.md', 'strategy.md'])
  expect(build('--lang', 'en,kk')).toMatchObject({ code: 2, stderr: '' })
  expect(build('--document', 'framework,')).toMatchObject({ code: 2, stdout: expect.stringContaining('""') as string })
})
