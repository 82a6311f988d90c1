import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../support/check-files.ts'
import { copyOfExample, runStrategy, temporaryFolder } from '../support/run-strategy.ts'

const workedExample = 'tests/projects/worked-example/input'
const kazakhstan = 'examples/kazakhstan'

function analyze(...args: readonly string[]): ReturnType<typeof runStrategy> {
  return runStrategy(['analyze', ...args], { env: { COLUMNS: '100' } })
}

test('without a table the key figures are printed', () => {
  const { code, stdout, stderr } = analyze(workedExample)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^Key figures\n\nFigure +As it stands\n/)
  expect(stdout).toMatch(/^Cost of delivery +15 180 000$/m)
  expect(stdout).toMatch(/^People posted +135$/m)
})

test('figures are those of the worked example', () => {
  expect(analyze('coverage', workedExample, '--by', 'institution').stdout).toBe(`Coverage by institution

Institution                People  Assessed  Below  Coverage  Mean gap  Status
─────────────────────────  ──────  ────────  ─────  ────────  ────────  ─────────
Institution A (fictional)      90        90     78     13.3%      1.76  fictional
Institution B (fictional)      45        45     35     22.2%      1.33  fictional
─────────────────────────  ──────  ────────  ─────  ────────  ────────  ─────────
Total                         135       135    113     16.3%      1.61  fictional
`)
})

test('a year alone names the rows that hold it', () => {
  expect(analyze('capacity', workedExample, '--by', 'year').stdout).toMatch(/by institution and year/)
})

test('names stand in the language asked for, ids instead on demand', () => {
  expect(analyze('coverage', kazakhstan, '--lang', 'ru').stdout).toContain('Следственный судья')
  expect(analyze('coverage', workedExample, '--by', 'institution', '--ids').stdout).toMatch(/^a +90/m)
  expect(analyze('coverage', workedExample, '--lang', 'de')).toMatchObject({ code: 2, stdout: '' })
})

test('coverage below a threshold ends with 1 and names the cells', () => {
  const { code, stderr } = analyze('coverage', workedExample, '--by', 'institution,role', '--min', '20')
  expect(code).toBe(1)
  expect(stderr).toContain('error: coverage is below 20% in 1 of 2 rows\n  coverage/a/r: 13.3%\n')
  expect(analyze('coverage', workedExample, '--min', '10')).toMatchObject({ code: 0 })
})

test('a figure is explained down to the lines of its numbers', () => {
  const { code, stdout } = analyze(workedExample, '--explain', 'seats/a/k')
  expect(code).toBe(0)
  expect(stdout).toBe(`seats/a/k              92  fictional  F10
  demand/a/k           78  fictional  F9
    outcome/a/r/c/k    78  fictional  F9
      level 0          20  fictional  strategy.yaml:53:24
      level 1          40  fictional  strategy.yaml:53:31
      level 2          18  fictional  strategy.yaml:53:38
    head-count/a/r     90  fictional  sum
      current          90  fictional  strategy.yaml:29:33
  first_pass_rate    0.90  fictional  strategy.yaml:11:20
  no_show            0.05  fictional  strategy.yaml:12:12

F9   Demand of a course: from the largest outcome to min(head-count, sum of outcomes)
F10  Seats: ceil(people / first-pass rate / (1 - no-show))
`)
})

test('an unknown figure, an unknown id and an ambiguous one are told apart', () => {
  expect(analyze(workedExample, '--explain', 'seets/a/k').stderr).toBe(
    'error: Unknown figure "seets"\n  help: Did you mean "seats"?\n',
  )
  expect(analyze('examples/minimal', '--explain', 'head-count/polise').stderr).toContain(
    'error: Unknown id "polise" in "head-count/polise"\n  help: ',
  )
})

test('two scenarios stand side by side with their difference', () => {
  const { code, stdout } = analyze(kazakhstan, '--scenario', 'base', '--scenario', 'cautious')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Figure +base +cautious +Difference$/m)
  expect(stdout).toMatch(/^Runs +(\d+) +(\d+) +\+\d+$/m)
})

test('an unknown scenario ends with 2 and a suggestion', () => {
  const { code, stdout, stderr } = analyze('demand', kazakhstan, '--scenario', 'cautios')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('Unknown scenario "cautios"')
  expect(stderr).toContain('Did you mean "cautious"?')
})

test('without data a sentence says what to add, and the product stays empty', () => {
  const { code, stdout, stderr } = analyze('risks', 'examples/minimal')
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: '',
    stderr: 'The project has no risks: add "risks"\n',
  })
})

test('figures of an invalid project are not printed', () => {
  const project = copyOfExample('minimal')
  const file = join(project, 'strategy.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('competency: device-seizure', 'competency: device-siezure'))
  const run = runStrategy(['analyze', 'coverage'], { cwd: project })
  expect(run).toMatchObject({ code: 1, stdout: '' })
  expect(run.stderr).toContain('Did you mean "device-seizure"?')
})

test.each([
  [['covrage'], 'Did you mean "coverage"?'],
  [['demand', kazakhstan, '--by', 'area'], 'Use --by with one of: course; institution; role; institution,course'],
  [['demand', kazakhstan, '--min', '95'], '--min belongs to coverage'],
  [['coverage', kazakhstan, '--min', 'all'], 'Unexpected --min "all"'],
  [['coverage', kazakhstan, '--format', 'xml'], 'Use table, csv or json'],
  [['demand', kazakhstan, '--scenario', 'base', '--scenario', 'cautious'], 'A table has the figures of one scenario'],
])('%j cannot be used and says why', (args, message) => {
  const { code, stdout, stderr } = analyze(...args)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(message)
})

test('a folder with the name of no table is the project', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'plans'))
  writeFileSync(join(folder, 'plans/strategy.yaml'), readFileSync(join(repository, workedExample, 'strategy.yaml')))
  expect(runStrategy(['analyze', 'plans'], { cwd: folder }).code).toBe(0)
})

test('a long explanation is cut where it does not fit, and --depth lifts the limit', () => {
  const fit = analyze(kazakhstan, '--explain', 'cost').stdout
  expect(fit.split('\n').length).toBeLessThan(70)
  expect(fit).toMatch(/^ {2}\d+ more$/m)
  expect(fit).toContain('or write --depth all\n')
  expect(analyze(kazakhstan, '--explain', 'cost', '--depth', 'all').stdout.split('\n').length).toBeGreaterThan(5000)
  expect(analyze(kazakhstan, '--depth', '3')).toMatchObject({ code: 2, stdout: '' })
  expect(analyze(kazakhstan, '--explain', 'cost', '--depth', '0').stderr).toContain('Write a number of levels')
})
