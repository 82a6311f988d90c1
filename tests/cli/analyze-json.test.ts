import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { tables } from '../../src/report/tables/registry.ts'
import { runStrategy } from '../support/run-strategy.ts'

const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false }).compile(
  JSON.parse(readFileSync('schemas/analysis.schema.json', 'utf8')) as object,
)

const project = 'tests/projects/worked-example/input'

function analysis(...words: readonly string[]): unknown {
  const { code, stdout, stderr } = runStrategy(['analyze', ...words, '--format', 'json'])
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}

test.each([...tables.filter(({ name }) => name !== 'plan').map(({ name }) => [name]), []])(
  'table %s as JSON follows the shipped schema',
  (...name) => {
    expect(validate(analysis(...name, project)), JSON.stringify(validate.errors)).toBe(true)
  },
)

test('an explanation as JSON follows the shipped schema and tells as many levels as were asked for', () => {
  const told = analysis(project, '--explain', 'cost', '--depth', '1')
  expect(validate(told), JSON.stringify(validate.errors)).toBe(true)
  expect(told).toMatchObject({
    figure: { key: 'cost', formula: 'F18', parts: [{ key: 'cost:course=k', deeper: 3 }] },
  })
  const whole = JSON.stringify(analysis(project, '--explain', 'cost', '--depth', 'all'))
  expect(whole).toContain('strategy.yaml:53:24')
  expect(whole).not.toContain('deeper')
})
