import { describe, expect, test } from 'vitest'
import { checkFiles } from '../../tests/rules/check-files.ts'
import { exampleFiles } from '../../tests/rules/example-project.ts'
import { rules } from './registry.ts'
import type { Rule } from './rule.ts'

function check(rule: Rule, example: string): readonly string[] {
  const { before } = rule.examples
  const findings = checkFiles(exampleFiles(example), {
    before: before === undefined ? undefined : exampleFiles(before),
  })
  return findings.map(({ code, message }) => `${code}: ${message}`)
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('finds this in its bad example, and nothing else', () => {
    const found = check(rule, rule.examples.bad)
    expect(found).not.toEqual([])
    expect(found.filter((line) => !line.startsWith(`rules/${id}: `))).toEqual([])
  })

  test('finds nothing in its good example', () => {
    expect(check(rule, rule.examples.good)).toEqual([])
  })
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test(`finds ${rule.compares ? 'nothing' : 'the same'} without a date and an earlier version`, () => {
    const files = exampleFiles(rule.examples.bad)
    const alone = checkFiles(files, { today: undefined }).map(({ message }) => message)
    const usual = checkFiles(files).map(({ message }) => message)
    expect(alone).toEqual(rule.compares ? [] : usual)
  })
})

test('ids are unique and in kebab case', () => {
  const ids = rules.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([])
})
