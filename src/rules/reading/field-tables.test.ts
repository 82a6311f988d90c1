import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { kinds } from '../../model/kinds.ts'
import { figureFields } from './figure-fields.ts'
import { proseFields, textFields } from './text-fields.ts'

interface Schema {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

/** Paths at which the schemas of a kind refer to a schema file. */
function fieldsOf(kind: string, target: string): readonly string[] {
  const found: string[] = []
  const walk = (schema: Schema, path: string, file: string): void => {
    if (schema.$ref?.startsWith(target)) found.push(path)
    else if (schema.$ref !== undefined && !/^(text|prose|figure)\./.test(schema.$ref)) {
      const [other = '', pointer = ''] = schema.$ref.split('#')
      walk(resolve(other || file, pointer), path, other || file)
    }
    for (const [name, child] of Object.entries(schema.properties ?? {}))
      walk(child, path ? `${path}.${name}` : name, file)
    for (const child of Object.values(schema.patternProperties ?? {})) walk(child, path ? `${path}.*` : '*', file)
    if (schema.items) walk(schema.items, `${path}[]`, file)
  }
  walk(resolve(`${kind}.schema.json`, ''), '', `${kind}.schema.json`)
  return found
}

function resolve(file: string, pointer: string): Schema {
  let schema = JSON.parse(readFileSync(`schemas/${file}`, 'utf8')) as Schema
  for (const step of pointer.split('/').slice(1)) schema = (schema as Record<string, Schema>)[step] ?? {}
  return schema
}

test.each(kinds)('the rules know every text and figure of the kind $kind', ({ kind }) => {
  expect(textFields[kind]).toEqual(fieldsOf(kind, 'text.schema.json'))
  expect(figureFields[kind] ?? []).toEqual(fieldsOf(kind, 'figure.schema.json'))
})

test('the rules know every field of running text', () => {
  expect(proseFields).toEqual(fieldsOf('project', 'prose.schema.json'))
})
