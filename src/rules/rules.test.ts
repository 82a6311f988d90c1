import { describe, expect, test } from 'vitest'
import { checkFiles } from '../../tests/rules/check-files.ts'
import { exampleFiles } from '../../tests/rules/example-project.ts'
import { rules } from './registry.ts'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('finds this in its bad example, and nothing else', () => {
    const codes = new Set(checkFiles(exampleFiles(rule.examples.bad)).map(({ code }) => code))
    expect([...codes]).toEqual([`rules/${id}`])
  })

  test('finds nothing in its good example', () => {
    expect(checkFiles(exampleFiles(rule.examples.good))).toEqual([])
  })
})
