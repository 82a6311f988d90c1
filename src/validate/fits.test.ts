import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadProject } from '../load/load-project.ts'
import { kinds } from '../model/kinds.ts'
import { compileBuiltin } from './compile-builtin.ts'
import { fitsFirst } from './fits.ts'
import type { Schema } from './schema-walk.ts'

const files = readdirSync('schemas').filter((file) => file.endsWith('.schema.json'))
const schemas = new Map(files.map((file) => [file, JSON.parse(readFileSync(`schemas/${file}`, 'utf8')) as Schema]))
const complete = compileBuiltin(schemas)
const refusal = [{ keyword: 'asked', instancePath: '', params: {} }]
const quick = fitsFirst(schemas, () => () => () => refusal)

const entries = [...entriesOf('examples/kazakhstan'), ...entriesOf('tests/projects/worked-example/input')]

function entriesOf(folder: string): { readonly schema: string; readonly data: unknown }[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.yaml') && !path.startsWith('out') && !path.includes('theme'),
  )
  const sources = paths.toSorted().map((path) => ({ path, text: readFileSync(`${folder}/${path}`, 'utf8') }))
  return loadProject(sources).value.map(({ kind, data }) => ({
    schema: kinds.find((row) => row.kind === kind)?.schema ?? '',
    data,
  }))
}

test('data that fit are never handed on', () => {
  expect(entries.length).toBeGreaterThan(300)
  expect(entries.filter(({ schema, data }) => quick(schema)(data).length > 0)).toEqual([])
})

const strange = fc.oneof(
  fc.constantFrom<unknown>(null, '', 'Ünïcode', '2026-02-30', '2026-Q5', -1, 0.5, 7, Infinity, true, {}, []),
  fc.constantFrom<unknown>({ en: '' }, { xx: 'x' }, { value: 'x' }, ['a', 'a'], [{}, {}], { file: 'x.md', en: 'x' }),
)

test('what is accepted at once is what the whole validator accepts, whatever was changed in an entry', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...entries),
      fc.array(fc.nat(), { maxLength: 6 }),
      strange,
      ({ schema, data }, steps, value) => {
        const changed = change(data, steps, value)
        expect(quick(schema)(changed).length > 0).toBe(complete(schema)(changed).length > 0)
      },
    ),
    { numRuns: 3000 },
  )
})

/** Data with one value replaced, left out or added, at the place to which the steps lead. */
function change(data: unknown, [step, ...rest]: readonly number[], value: unknown): unknown {
  if (step === undefined || typeof data !== 'object' || data === null) return value
  const keys = Object.keys(data)
  const key = keys[step % (keys.length + 2)]
  if (Array.isArray(data) && key === undefined) return step % 2 === 0 ? [...data, value] : data.slice(1)
  const copy = (Array.isArray(data) ? [...data] : { ...data }) as Record<string, unknown>
  if (key !== undefined) copy[key] = change(copy[key], rest, value)
  else if (step % 2 === 0 || keys[0] === undefined) copy['surplus'] = value
  else delete copy[keys[0]]
  return copy
}
