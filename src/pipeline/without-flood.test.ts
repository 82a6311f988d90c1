import { expect, test } from 'vitest'
import type { Finding, Severity } from '../diagnostics/diagnostic.ts'
import { countBySeverity } from '../report/summary.ts'
import { withoutFlood } from './without-flood.ts'

function many(count: number, severity: Severity): readonly Finding[] {
  return Array.from({ length: count }, (_, i) => ({ code: 'rules/orphan-course', severity, message: String(i) }))
}

test('of a flood of one severity the first are kept, and all are counted', () => {
  const findings = [...many(5003, 'warning'), ...many(2, 'error'), ...many(5001, 'info')]
  const kept = withoutFlood(findings)
  expect(kept.length).toBe(5000 + 2 + 5000 + 2)
  expect(kept.slice(-2).map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'build/more-warnings: 3 more warnings are not shown',
    'build/more-notes: 1 more note is not shown',
  ])
  expect(countBySeverity(kept as never)).toEqual({ error: 2, warning: 5003, info: 5001 })
})

test('as many as are shown are no flood', () => {
  const findings = [...many(1000, 'error'), ...many(5000, 'warning')]
  expect(withoutFlood(findings)).toEqual(findings)
})
