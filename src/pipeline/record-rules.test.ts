import { expect, test } from 'vitest'
import { inputsOf } from '../../tests/support/check-files.ts'
import { exampleFiles } from '../../tests/rules/example-project.ts'
import type { Baseline } from '../model/baseline.ts'
import type { RuleRecord } from '../model/rule-record.ts'
import { rules } from '../rules/registry.ts'
import { compile, type CompileOptions } from './compile.ts'

const competencies = (comment: string): string => `competencies:
  - { id: device-seizure, title: Device seizure, area: evidence, levels: { 2: Seizes a device. } }
${comment}
  - { id: live-data-capture, title: Live data capture, area: evidence }
`

function record(comment: string, options: Partial<CompileOptions> = {}): RuleRecord | undefined {
  const files = exampleFiles(competencies(comment)).map(({ path, text }) => [path, text])
  const inputs = inputsOf(Object.fromEntries(files) as Record<string, string>)
  return compile(inputs, { ruleSettings: new Map(), ...options }).value?.record
}

const orphan = { rule: 'orphan-competency', at: { file: 'example.yaml', path: ['competencies', 1, 'id'] } }

test('an open finding is recorded with its place', () => {
  expect(record('')?.findings).toMatchObject([{ ...orphan, reason: undefined }])
})

test('an accepted finding is recorded with the reason of its comment in every language', () => {
  const comment = '  # strategy-disable-next-line orphan-competency -- for the next period | ru: на следующий срок'
  const reason = { text: 'for the next period', translations: { ru: 'на следующий срок' } }
  expect(record(comment)?.findings).toMatchObject([{ ...orphan, reason }])
})

test('a finding that a baseline knows is recorded all the same', () => {
  const entry = 'competencies[live-data-capture].id'
  const baseline: Baseline = { version: 1, findings: [{ code: 'rules/orphan-competency', entry }] }
  expect(record('', { baseline })).toEqual(record(''))
})

test('rules that compare with today or an earlier version, and rules that are off, do not count as applied', () => {
  const printed = rules.filter(({ compares }) => compares === undefined).length
  expect(printed).toBeLessThan(rules.length)
  expect(record('')?.applied).toBe(printed)
  const off = record('', { ruleSettings: new Map([['orphan-competency', 'off']]) })
  expect(off).toEqual({ applied: printed - 1, findings: [] })
})
