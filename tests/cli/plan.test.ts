import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyOfExample, runStrategy } from '../support/run-strategy.ts'

const asked = `
planning: { plan: solver }
assessments:
  - { institution: exampleland-police, role: patrol-officer, competency: device-seizure, as_of: '2025-11-01', distribution: { '0': 50, '1': 10 } }
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    class: { min: 5, max: 12 }
    develops: [{ competency: device-seizure, from: 0, to: 1 }]
    offered_by: [{ institution: exampleland-police }]
`

test('the built tool finds its solver, and says which limit gives way', () => {
  const project = copyOfExample('minimal')
  appendFileSync(join(project, 'strategy.yaml'), asked)
  const { stdout, code } = runStrategy(['build', project, '-f', 'md', '--report', 'json'])
  expect(code).toBe(0)
  expect(stdout).toContain('Team for \\"seizing-devices\\" at \\"exampleland-police\\": 1 trainer short')
})

test('analyze plan prints the plan and what gives way', () => {
  const project = copyOfExample('minimal')
  appendFileSync(join(project, 'strategy.yaml'), asked)
  const { stdout, stderr, code } = runStrategy(['analyze', 'plan', project, '--ids'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^seizing-devices +exampleland-police +2026 +5 +0 +0 +0 +5$/m)
  expect(stderr).toContain('note: Team for "seizing-devices" at "exampleland-police": 1 trainer short\n')
  expect(JSON.parse(runStrategy(['analyze', 'plan', project, '--format', 'json']).stdout)).toMatchObject({
    table: 'plan',
    total: { runs: 5 },
  })
})
