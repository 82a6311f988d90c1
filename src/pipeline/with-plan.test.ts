import { expect, test } from 'vitest'
import { projectOf, type Sections } from '../../tests/support/project-of.ts'
import { frame } from '../../tests/support/small-project.ts'
import { analyze } from '../analysis/analyze.ts'
import type { Outcome } from '../diagnostics/diagnostic.ts'
import { createMemory } from '../model/build-memory.ts'
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

test('with a memory a plan is solved anew only when what it has to meet changes', async () => {
  const solver = await createSolver()
  let solved = 0
  const counting = () =>
    Promise.resolve({
      ...solver,
      solve: (request: Parameters<typeof solver.solve>[0]) => ((solved += 1), solver.solve(request)),
    })
  const memory = createMemory()
  const sections = (title: string, current: number): Sections => ({
    planning: { plan: 'solver' },
    competencies: [{ id: 'seizure', title, area: 'devices' }],
    areas: [{ id: 'devices', title: 'Devices' }],
    roles: [
      { id: 'inspector', title: 'Inspector', tier: 'first-responder', requires: [{ competency: 'seizure', level: 1 }] },
    ],
    institutions: [{ id: 'service', title: 'Service', type: 'agency', posts: [{ role: 'inspector', current }] }],
    assessments: [
      {
        institution: 'service',
        role: 'inspector',
        competency: 'seizure',
        as_of: '2026-09-01',
        distribution: { 0: current },
      },
    ],
    courses: [
      {
        id: 'seizing',
        title: 'Seizing',
        days: 3,
        class: { max: 20 },
        develops: [{ competency: 'seizure', from: 0, to: 1 }],
        offered_by: [{ institution: 'service' }],
      },
    ],
  })
  const runs = async (title: string, current: number): Promise<number | undefined> => {
    const { value } = await withPlan(compiled(sections(title, current)), counting, memory)
    return value?.analysis.plan?.runs.reduce((sum, entry) => sum + entry.runs, 0)
  }
  expect(await runs('Seizure', 40)).toBe(2)
  const once = solved
  expect(once).toBeGreaterThan(0)
  expect(await runs('Seizure of devices', 40)).toBe(2)
  expect(solved).toBe(once)
  expect(await runs('Seizure of devices', 80)).toBeGreaterThan(2)
  expect(solved).toBeGreaterThan(once)
})
