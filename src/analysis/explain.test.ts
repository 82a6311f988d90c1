import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { projectOf, type Sections } from '../../tests/support/project-of.ts'
import type { Derivation } from '../model/analysis/derivation.ts'
import { formulas } from '../model/analysis/formulas.ts'
import { analyze } from './analyze.ts'
import { explainedFigures, explainer } from './explain.ts'

const text = readFileSync(new URL('../../tests/projects/worked-example/input/strategy.yaml', import.meta.url), 'utf8')
const project = projectOf(parse(text) as Sections)
const analysis = analyze(project, {})
const explain = explainer(project, analysis)

test('the seats of an institution come from its people, the pass rate and the seats that stay empty', () => {
  expect(explain('seats:course=k,institution=a')).toEqual({
    key: 'seats:institution=a,course=k',
    formula: 'F10',
    value: { value: 92, status: 'fictional' },
    inputs: [
      { name: 'demand', value: { value: 78, status: 'fictional' }, key: 'demand:institution=a,course=k' },
      {
        name: 'first_pass_rate',
        value: { value: 0.9, exact: '9/10', status: 'fictional' },
        at: { file: 'strategy.yaml', path: ['planning', 'first_pass_rate'] },
      },
      {
        name: 'no_show',
        value: { value: 0.05, exact: '1/20', status: 'fictional' },
        at: { file: 'strategy.yaml', path: ['planning', 'no_show'] },
      },
    ],
  })
})

test('every number below the cost of the plan is a figure that can be explained, or written somewhere', () => {
  const seen = new Map<string, Derivation>()
  const walk = (key: string): void => {
    if (seen.has(key)) return
    const derivation = explain(key)
    expect(derivation, key).toBeDefined()
    if (!derivation) return
    seen.set(key, derivation)
    for (const input of derivation.inputs) if (input.key !== undefined) walk(input.key)
  }
  for (const key of ['cost', 'funding-gap', 'seats-per-year:course=k', 'trainers-needed:course=k']) walk(key)
  walk('trainer-utilisation:institution=b')
  walk('room-utilisation:institution=b')
  walk('cost-per-graduate:course=k')
  walk('coverage')
  const leaves = [...seen.values()].flatMap(({ inputs }) => inputs.filter(({ key }) => key === undefined))
  const unplaced = new Set(leaves.filter(({ at }) => at === undefined).map(({ name }) => name))
  expect([...unplaced].toSorted()).toEqual(['assessed', 'count', 'growth'])
  expect(seen.size).toBeGreaterThan(30)
})

test('a derivation has the value of the figure that it explains', () => {
  expect(explain('cost')?.value).toEqual(analysis.budget.total)
  expect(explain('cost:year=2027')?.value).toEqual(analysis.budget.byYear.get(2027))
  expect(explain('runs:course=k')?.value.value).toBe(8)
  expect(explain('coverage:institution=a')?.value.exact).toBe('2/15')
  expect(explain('trainers-needed:course=k')?.value.value).toBe(2)
  expect(explain('trainer-utilisation:institution=b')?.value.exact).toBe('1/4')
  expect(explain('trainer-days:institution=b')?.value.value).toBe(45)
})

test('the parts of a sum add up to it', () => {
  const derivation = explain('cost')
  expect(derivation?.inputs.map(({ key }) => key)).toEqual(['cost:course=k'])
  const years = explain('cost:course=k')
  expect(years?.inputs.map(({ key }) => key)).toEqual([2026, 2027, 2028].map((year) => `cost:course=k,year=${year}`))
  expect(years?.inputs.reduce((sum, { value }) => sum + value.value, 0)).toBe(15_180_000)
})

test('what does not exist is not explained', () => {
  expect(explain('seats:course=nothing')).toBeUndefined()
  expect(explain('seats:color=red')).toBeUndefined()
  expect(explain('toString')).toBeUndefined()
})

test('every explained figure has a name of its own, and every formula a number', () => {
  expect(new Set(explainedFigures).size).toBe(explainedFigures.length)
  expect(formulas.map(({ id }) => id)).toEqual(Array.from({ length: 26 }, (_, index) => `F${index + 1}`))
})

const kazakhstan = projectOf(readFolder('../../examples/kazakhstan/'))
const figures = analyze(kazakhstan, {})

test('every figure of the Kazakhstan example is explained down to what is written, each with its own value', () => {
  const explainKazakhstan = explainer(kazakhstan, figures)
  const seen = new Set<string>()
  const wrong: string[] = []
  const walk = (key: string): void => {
    if (seen.has(key)) return
    seen.add(key)
    for (const input of explainKazakhstan(key)?.inputs ?? []) {
      if (input.key === undefined) continue
      const part = explainKazakhstan(input.key)
      // Quantities of a year are a part of those of all years.
      const whole = input.name === 'runs-taught' || input.name.endsWith('-days')
      if (!part || (!whole && part.value.value !== input.value.value)) wrong.push(`${key} -> ${input.key}`)
      walk(input.key)
    }
  }
  for (const key of ['cost', 'funding-gap', 'action-gap', 'donor-dependence', 'coverage', 'seats:course=none'])
    walk(key)
  for (const { year } of figures.trainerStock.national) walk(`trainer-stock:year=${year}`)
  for (const course of figures.courses.keys()) for (const name of byCourse) walk(`${name}:course=${course}`)
  for (const institution of figures.capacity.keys())
    for (const name of byPlace) walk(`${name}:institution=${institution}`)
  for (const role of figures.paths.keys()) walk(`share-of-working-time:role=${role}`)
  expect(wrong).toEqual([])
  expect(seen.size).toBeGreaterThan(1000)
})

const byCourse = ['cost-per-graduate', 'seats-per-year', 'trainers-needed', 'earliest-year', 'person-days']
const byPlace = ['trainer-utilisation', 'room-utilisation', 'mean-gap']

/** Sections of all YAML files of a folder. */
function readFolder(folder: string): Sections {
  const root = new URL(folder, import.meta.url)
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))
  const sections = new Map<string, unknown>()
  for (const name of names.filter((file) => file !== 'theme.yaml')) {
    const data = parse(readFileSync(new URL(name, root), 'utf8')) as Sections
    for (const [key, value] of Object.entries(data)) {
      const before = sections.get(key)
      sections.set(key, Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value)
    }
  }
  return Object.fromEntries(sections)
}
