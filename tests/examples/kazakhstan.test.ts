import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Entity } from '../../src/model/definition.ts'
import { compile } from '../../src/pipeline/compile.ts'
import { planDelivery } from '../../src/pipeline/plan-delivery.ts'
import { createSolver } from '../../src/solver/create-solver.ts'
import { check, inputsOfExample, repository } from '../support/check-files.ts'

interface NiceElement {
  readonly code: string
  readonly type: string
}

const nice = JSON.parse(readFileSync(join(repository, 'tests/data/nice-2.1.0.json'), 'utf8')) as {
  readonly elements: readonly NiceElement[]
}

const inputs = inputsOfExample('kazakhstan')
const { value } = compile(inputs, { ruleSettings: new Map() })
if (value === undefined) throw new Error('the example has errors')
const { project, analysis } = value
const { entities } = project
const competencies = [...entities.competency.values()]
const courses = [...entities.course.values()]
const levels = [1, 2, 3, 4]

test('the example has nothing that a careful editor would object to', () => {
  const { diagnostics } = check(inputs)
  expect(diagnostics.filter(({ severity }) => severity !== 'info').map(({ message }) => message)).toEqual([])
})

test('the example has a delivery plan that keeps every limit', { timeout: 120_000 }, async () => {
  const plan = planDelivery(project, analysis, await createSolver(), {})
  expect(plan.findings.map(({ message }) => message)).toEqual([])
  expect(plan.value?.status).toBe('optimal')
})

test('every NICE code that the example names exists in NICE 2.1.0, with the type of its statement', () => {
  const types = new Map(nice.elements.map(({ code, type }) => [code, type]))
  const mapped = [...competencies, ...entities.role.values()].flatMap(({ id, data }) =>
    (data.mappings ?? []).filter(({ framework }) => framework === 'NICE').map(({ code }) => ({ id, code })),
  )
  expect(mapped.length).toBeGreaterThan(40)
  expect(mapped.filter(({ code }) => !types.has(String(code)))).toEqual([])
  const statements = competencies.flatMap(({ data }) => data.statements ?? []).filter(({ code }) => code !== undefined)
  expect(statements.length).toBeGreaterThan(20)
  expect(statements.filter(({ code, type }) => types.get(String(code)) !== type)).toEqual([])
})

test('the example is as large as the field: roles, competencies in six areas, courses, descriptors', () => {
  expect(entities.role.size).toBeGreaterThanOrEqual(11)
  expect(entities.area.size).toBe(6)
  expect(competencies.length).toBeGreaterThanOrEqual(40)
  expect(courses.length).toBeGreaterThanOrEqual(20)
  const bare = competencies.flatMap(({ id, data }) =>
    levels.filter((n) => data.levels?.[String(n)] === undefined).map((n) => `${id} ${n}`),
  )
  expect(bare).toEqual([])
})

test('every text of the example that readers see has its three languages', () => {
  const missing = [...competencies, ...courses, ...entities.role.values(), ...entities.institution.values()].filter(
    ({ data }) => Object.keys(data.title).toSorted().join() !== 'en,kk,ru',
  )
  expect(missing.map(({ id }) => id)).toEqual([])
})

test('every head-count, assessment and capacity of the example is marked as fictional', () => {
  const open = [...entities.institution.values()].flatMap(({ id, data }: Entity<'institution'>) =>
    [...(data.posts ?? []), ...(data.facilities ?? []), ...(data.trainers ?? [])]
      .filter((entry) => entry.status !== 'fictional')
      .map(() => id),
  )
  expect(open).toEqual([])
  expect(
    [...entities.assessment.values()].filter(({ data }) => data.status !== 'fictional').map(({ id }) => id),
  ).toEqual([])
})
