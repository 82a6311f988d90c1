import { expect, test } from 'vitest'
import { check, inputsOf } from '../../tests/support/check-files.ts'
import type { Baseline } from '../model/baseline.ts'
import { baselineOf, parseBaseline } from './baseline.ts'
import { checkProject } from './check-project.ts'

const project = `project:
  id: sample
  title: Sample
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [en]
`
const judge = '  - { id: judge, title: Judge, tier: judge }\n'
const prosecutor = '  - { id: prosecutor, title: Prosecutor, tier: prosecutor }\n'
const inputs = (roles: string) => inputsOf({ 'strategy.yaml': project, 'roles.yaml': `roles:\n${roles}` })

function known(roles: string, baseline: Baseline): readonly string[] {
  const { diagnostics } = checkProject(inputs(roles), { ruleSettings: new Map(), baseline })
  return diagnostics.map(({ code, entry, message }) => `${code} ${entry ?? message}`)
}

const baseline = baselineOf(check(inputs(judge)).diagnostics)

test('findings are known by code and by where they stand by ids', () => {
  expect(baseline.findings).toContainEqual({ code: 'rules/role-without-competencies', entry: 'roles[judge].id' })
})

test('known findings are not reported, whatever comes before them in the file', () => {
  expect(known(judge, baseline)).toEqual([])
  const fresh = known(prosecutor + judge, baseline)
  expect(fresh.length).toBeGreaterThan(0)
  expect(fresh.filter((line) => line.includes('judge'))).toEqual([])
})

test('what no longer occurs is reported once', () => {
  const gone = known('  - { id: trainer, title: Trainer, tier: trainer }\n', baseline).filter((line) =>
    line.startsWith('baseline/'),
  )
  expect(gone).toEqual([
    expect.stringMatching(
      /^baseline\/gone The baseline knows what nothing finds any more: rules\/.* at roles\[judge\]/,
    ),
  ])
})

test('an error of the files is never known', () => {
  const broken = inputs('  - { id: judge, title: Judge, tier: judeg }\n')
  const { diagnostics } = check(broken)
  expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
  expect(baselineOf(diagnostics.filter(({ severity }) => severity === 'error')).findings).toEqual([])
})

test('what is no baseline is not read as one', () => {
  expect(parseBaseline('{"version":1,"findings":[{"code":"a","entry":"b","count":2}]}')?.findings).toHaveLength(1)
  for (const text of ['', '[]', 'null', '{"version":2,"findings":[]}', '{"version":1,"findings":[{"code":1}]}'])
    expect(parseBaseline(text), text).toBeUndefined()
})
