import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv, type AnySchemaObject } from 'ajv'
import { describe, expect, test } from 'vitest'
import { kinds } from './kinds.ts'

const shared = ['file', 'figure', 'mapping', 'prose', 'text'].map((name) => `${name}.schema.json`)
const files = [...kinds.map(({ schema }) => schema), ...shared]
const schemas = new Map(files.map((file) => [file, read(file)]))
const ajv = compiler()

test('every schema compiles under the strict options', () => {
  for (const file of files) expect(ajv.getSchema(file), file).toBeTypeOf('function')
})

test('the section of every kind stands in the file schema, and no other', () => {
  const properties = schemas.get('file.schema.json')?.['properties'] as Record<string, AnySchemaObject>
  const expected = kinds.map(({ section, schema, single }) => [
    section,
    single ? { $ref: schema } : { items: { $ref: schema } },
  ])
  expect(properties).toMatchObject(Object.fromEntries(expected))
  expect(Object.keys(properties)).toEqual(kinds.map(({ section }) => section))
})

test('every kind has what identifies it among its required fields', () => {
  for (const { schema, identity } of kinds)
    expect(schemas.get(schema)?.['required'] ?? []).toEqual(expect.arrayContaining([...identity]))
})

test('a language of the project is a tag that documents may name (RFC 3066)', () => {
  const properties = schemas.get('project.schema.json')?.['properties'] as Record<string, AnySchemaObject> | undefined
  const accepts = ajv.compile(properties?.['languages'] ?? {})
  expect(['en', 'kk', 'sr-Latn', 'en-abcdefgh'].filter((tag) => !accepts([tag]))).toEqual([])
  expect(['', 'e', 'EN', 'en_GB', 'en-', 'en-abcdefghi'].filter((tag) => accepts([tag]))).toEqual([])
})

describe.each(files)('%s', (file) => {
  const properties = propertiesOf(schemas.get(file), `${file}#`)

  test('explains every property with a title, a description and examples', () => {
    for (const { at, schema } of properties) {
      expect(schema, at).toMatchObject({ title: expect.any(String), description: expect.stringMatching(/\.$/) })
      expect(schema['examples'], at).not.toHaveLength(0)
    }
  })

  test('gives examples that are valid', () => {
    for (const { at, schema } of [...properties, { at: `${file}#`, schema: schemas.get(file) ?? {} }]) {
      const validate = ajv.getSchema(at)
      for (const example of (schema['examples'] ?? []) as readonly unknown[]) {
        expect([at, example, validate?.(example), validate?.errors]).toEqual([at, example, true, null])
      }
    }
  })

  test('allows no unknown key', () => {
    for (const { at, schema } of nodes(schemas.get(file), `${file}#`)) {
      if (isType(schema, 'object')) expect(schema['additionalProperties'], at).toBe(false)
    }
  })

  test('refers only to kinds', () => {
    const names = new Set<unknown>([...kinds.map(({ kind }) => kind), 'provision'])
    for (const { at, schema } of nodes(schemas.get(file), `${file}#`)) {
      if ('x-references' in schema) expect(names, at).toContain(schema['x-references'])
    }
  })
})

describe('one mistake gives one error', () => {
  test.each([
    ['text.schema.json', 5],
    ['text.schema.json', { english: 'Digital forensics' }],
    ['text.schema.json', { en: 5 }],
    ['text.schema.json', { en: { state: 'draft' } }],
    ['figure.schema.json', 'ninety'],
    ['figure.schema.json', { value: 90, status: 'guessed' }],
    ['figure.schema.json', { status: 'fictional' }],
    ['planning.schema.json', { attrition: 8 }],
    ['planning.schema.json', { attrition: { value: 8 } }],
    ['prose.schema.json', ['A list']],
    ['role.schema.json', { id: 'judge', title: 'Judge', tier: 4 }],
    ['role.schema.json', { id: 'judge', title: 'Judge', tier: 'judge', eqf: 9 }],
    ['course.schema.json', { id: 'basic', title: 'Basic course', develops: [] }],
    ['assessment.schema.json', { institution: 'mia', role: 'judge', competency: 'law', as_of: '2026-06-30' }],
    ['body.schema.json', { id: 'committee', title: 'Committee', duties: [{ part: 'R' }] }],
  ])('%s %j', (file, data) => {
    const validate = ajv.getSchema(file)
    void validate?.(data)
    // "must match then/else schema" repeats what the error inside says; explainErrors drops it.
    expect((validate?.errors ?? []).filter(({ keyword }) => keyword !== 'if')).toHaveLength(1)
  })
})

test('the generated types are those of the schemas', () => {
  const script = fileURLToPath(new URL('../../scripts/generate-types.mjs', import.meta.url))
  expect(execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toBe('')
})

function read(file: string): AnySchemaObject {
  return JSON.parse(readFileSync(new URL(`../../schemas/${file}`, import.meta.url), 'utf8')) as AnySchemaObject // a schema is an object
}

function compiler(): Ajv {
  const instance = new Ajv({
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    ownProperties: true,
    allErrors: true,
  })
  for (const keyword of ['x-references', 'x-format']) instance.addKeyword({ keyword, schemaType: 'string' })
  for (const schema of schemas.values()) instance.addSchema(schema)
  return instance
}

interface Node {
  /** Address of the schema, as Ajv takes it. */
  readonly at: string
  readonly schema: AnySchemaObject
}

/** Every property that the schema declares; `false` in a condition is no declaration. */
function propertiesOf(schema: AnySchemaObject | undefined, at: string): readonly Node[] {
  const owners = [{ at, schema: schema ?? {} }, ...children(schema?.['definitions'], `${at}/definitions`)]
  return owners.flatMap((owner) => children(owner.schema['properties'], `${owner.at}/properties`))
}

function nodes(value: unknown, at: string): readonly Node[] {
  if (typeof value !== 'object' || value === null || at.endsWith('/examples')) return []
  return [{ at, schema: value }, ...Object.entries(value).flatMap(([key, child]) => nodes(child, `${at}/${key}`))]
}

function children(map: unknown, at: string): readonly Node[] {
  return Object.entries((map ?? {}) as Record<string, AnySchemaObject>).map(([key, schema]) => ({
    at: `${at}/${key}`,
    schema,
  })) // maps of schemas
}

function isType(schema: AnySchemaObject, type: string): boolean {
  return [schema['type']].flat().includes(type)
}
