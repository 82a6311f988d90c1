import { expect, test } from 'vitest'
import { projectOf, type Sections } from '../../tests/support/project-of.ts'
import { frame } from '../../tests/support/small-project.ts'
import { analyze } from '../analysis/analyze.ts'
import type { Outcome } from '../diagnostics/diagnostic.ts'
import { noRecord } from '../model/rule-record.ts'
import { readingOf } from '../rules/reading/project-reading.ts'
import { createSolver } from '../solver/create-solver.ts'
import type { Compilation } from './compile.ts'
import { withPlan } from './with-plan.ts'

function compiled(sections: Sections): Outcome<Compilation> {
  const project = projectOf({ project: frame, ...sections })
  const reading = readingOf(project, new Map())
  return { value: { project, analysis: analyze(project, {}), reading, record: noRecord }, findings: [] }
}

function neverOpened(): never {
  throw new Error('The solver was loaded')
}

test('the solver is loaded only for a project that asks for a plan', async () => {
  for (const planning of [{}, { plan: 'none' }]) {
    const { value } = await withPlan(compiled({ planning }), neverOpened)
    expect(value?.analysis.plan).toBeUndefined()
  }
})

test('a project with an error gets no plan', async () => {
  const findings = [{ code: 'link/unknown-id', severity: 'error', message: 'Unknown role "x"' } as const]
  const outcome = await withPlan({ ...compiled({ planning: { plan: 'solver' } }), findings }, neverOpened)
  expect(outcome.findings).toEqual(findings)
})

test('a project that asks for a plan gets one', async () => {
  const { value } = await withPlan(compiled({ planning: { plan: 'solver' } }), createSolver)
  expect(value?.analysis.plan).toMatchObject({ status: 'optimal', runs: [] })
})
