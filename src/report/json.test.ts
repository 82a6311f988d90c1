import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { reportJson } from './json.ts'

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/report.schema.json'), 'utf8')) as object

test('the JSON report keeps its schema and counts lines and columns from 1', () => {
  const sources = [{ path: 'roles.yaml', text: 'roles:\n  - id: analyst\n' }]
  const span = { file: 'roles.yaml', start: 15, end: 22 }
  const text = reportJson(
    [
      {
        code: 'link/duplicate-id',
        severity: 'error',
        message: 'Id "analyst" twice',
        span,
        path: 'roles[0].id',
        related: [{ message: 'First', at: span }],
        help: 'Delete one',
      },
      { code: 'load/no-project', severity: 'error', message: 'No project' },
    ],
    sources,
    '1.2.3',
  )
  const report = JSON.parse(text) as { diagnostics: readonly { place?: unknown }[] }
  expect(new Ajv({ strict: true }).validate(schema, report)).toBe(true)
  expect(report.diagnostics[0]?.place).toEqual({
    file: 'roles.yaml',
    start: { line: 2, column: 9 },
    end: { line: 2, column: 16 },
  })
  expect(report.diagnostics[1]?.place).toBeUndefined()
})
