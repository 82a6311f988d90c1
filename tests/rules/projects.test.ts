import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkFiles } from './check-files.ts'

function check(path: string): readonly string[] {
  const findings = checkFiles([{ path: 'strategy.yaml', text: readFileSync(path, 'utf8') }])
  return findings.map(({ severity, code, message }) => `${severity} ${code}: ${message}`)
}

test('a project of institutions, roles and competencies alone has nothing to object to', () => {
  expect(check('examples/minimal/strategy.yaml')).toEqual([])
})

test('the worked example shows its traps: an institution at low load that cannot staff a run, a last class of one', () => {
  expect(check('tests/projects/worked-example/input/strategy.yaml')).toEqual([
    'warning rules/level-skipped: Course "k" raises "c" from level 0 to 3, no course leads to a level between',
    'warning rules/too-few-trainers: Institution "b" has only 1 suitable trainer for "k", a run needs 2',
    'info rules/last-class-too-small: With full classes first, the last one of "k" would hold 1 from "b", a class needs 8',
  ])
})
