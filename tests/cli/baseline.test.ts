import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyOfExample, runStrategy, temporaryFolder } from '../support/run-strategy.ts'

const workedExample = 'tests/projects/worked-example/input'

/** A copy of the minimal example with a role that nobody has and that requires nothing. */
function projectWithFindings(): string {
  const project = copyOfExample('minimal')
  const file = join(project, 'strategy.yaml')
  const role = 'roles:\n  - { id: judge, title: Judge, tier: judge }\n'
  writeFileSync(file, readFileSync(file, 'utf8').replace('roles:\n', role))
  return project
}

test("a baseline makes today's findings known, so that only new ones count", () => {
  const project = projectWithFindings()
  const run = (...args: readonly string[]) => runStrategy(args, { cwd: project })
  const before = run('validate', '--fail-on', 'info')
  expect(before.code).toBe(1)
  const update = run('--baseline', 'known.json', 'validate', '--update-baseline')
  expect(update).toMatchObject({ code: 0, stdout: '' })
  expect(update.stderr).toMatch(/^Wrote \d+ known findings to known\.json\n$/)
  const file = readFileSync(join(project, 'known.json'), 'utf8')
  expect(file).toContain('"entry": "roles[judge].id"')
  expect(run('--baseline', 'known.json', 'validate', '--fail-on', 'info')).toMatchObject({
    code: 0,
    stdout: 'No findings\n',
  })
  run('--baseline', 'known.json', 'validate', '--update-baseline')
  expect(readFileSync(join(project, 'known.json'), 'utf8')).toBe(file)
})

test('a known error of a rule does not stop a build', () => {
  const project = projectWithFindings()
  const build = ['--rule', 'role-without-competencies=error', 'build', '-q', '--format', 'md']
  expect(runStrategy(build, { cwd: project }).code).toBe(1)
  runStrategy(['--baseline', 'known.json', 'validate', '--update-baseline'], { cwd: project })
  expect(runStrategy(['--baseline', 'known.json', ...build], { cwd: project }).code).toBe(0)
})

test('errors of the files keep a baseline from being written', () => {
  const project = projectWithFindings()
  const file = join(project, 'strategy.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('competency: device-seizure', 'competency: device-siezure'))
  const run = runStrategy(['--baseline', 'known.json', 'validate', '--update-baseline'], { cwd: project })
  expect(run.code).toBe(1)
  expect(run.stderr).toBe('"known.json" was not written: mend the errors first\n')
  expect(existsSync(join(project, 'known.json'))).toBe(false)
})

test.each([
  [['--baseline', 'no.json', 'validate'], 'No baseline "no.json"'],
  [['--baseline', 'strategy.yaml', 'validate'], '"strategy.yaml" is no baseline'],
  [['validate', '--update-baseline'], '--update-baseline needs a file'],
])('%j cannot be used and says why', (args, message) => {
  const { code, stdout, stderr } = runStrategy(args, { cwd: copyOfExample('minimal') })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(message)
})

test('several reports are written at once, and what GitHub cannot show goes to the summary of the step', () => {
  const folder = temporaryFolder()
  const summary = join(folder, 'summary.md')
  const files = ['json', 'sarif', 'junit', 'gitlab'].flatMap((format) => [
    '--report',
    `${format}=${join(folder, format)}`,
  ])
  const many = ['--rule', 'last-class-too-small=info'] // more than GitHub shows of one kind
  const { code, stdout } = runStrategy([...many, ...files, '--report', 'github', 'validate', 'examples/kazakhstan'], {
    env: { GITHUB_STEP_SUMMARY: summary },
  })
  expect(code).toBe(0)
  expect(stdout.match(/^::(warning|notice) file=examples\/kazakhstan\//gm)?.length).toBeGreaterThan(1)
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const { diagnostics } = JSON.parse(read('json')) as { readonly diagnostics: readonly unknown[] }
  const { runs } = JSON.parse(read('sarif')) as { readonly runs: readonly { readonly results: readonly unknown[] }[] }
  expect(runs[0]?.results).toHaveLength(diagnostics.length)
  expect(JSON.parse(read('gitlab'))).toHaveLength(diagnostics.length)
  expect(read('junit').match(/<testcase /g)).toHaveLength(diagnostics.length)
  const shown = stdout.match(/^::/gm)?.length ?? 0
  expect(shown).toBeLessThan(diagnostics.length)
  expect(readFileSync(summary, 'utf8').split('\n| ').length).toBeGreaterThan(shown)
})

test('an unknown format is refused before anything is written', () => {
  const folder = temporaryFolder()
  const first = join(folder, 'a.json')
  const run = runStrategy(['--report', `json=${first}`, '--report', 'xml', 'validate', workedExample])
  expect(run).toMatchObject({
    code: 2,
    stdout: '',
    stderr: 'error: Unknown report format "xml"\n  help: Use one of: pretty, json, sarif, github, junit, gitlab\n',
  })
  expect(existsSync(first)).toBe(false)
})
