import type { NewEntry, NewKey, NewValue } from '../model/new-entry.ts'
import { resolveSchema, type Schema, type Schemas } from './schema-walk.ts'

/** What an entry is made from that is to be filled in. */
export interface BlankContext {
  readonly schemas: Schemas
  /** Ids of a kind that the project has, as proposals. */
  readonly idsOf: (kind: string) => readonly string[]
}

/**
 * The keys that a schema file requires, in its order, and those whose values are known: each with its value, or with what
 * its schema says of it.
 */
export function blankEntry(context: BlankContext, file: string, values: Readonly<Record<string, string>>): NewEntry {
  return keysOf(context, { file, schema: { $ref: file } }, values)
}

/** Keys of a schema file that an entry may hold beside those that are required. */
export function furtherKeys(schemas: Schemas, file: string): readonly string[] {
  const schema = schemas.get(file) ?? {}
  return Object.keys(schema.properties ?? {}).filter((key) => !requiredBy(schema).includes(key))
}

/** A schema and the file that its references are relative to. */
interface Standing {
  readonly file: string
  readonly schema: Schema
}

function keysOf(context: BlankContext, standing: Standing, values: Readonly<Record<string, string>>): NewEntry {
  const { file, schema } = resolveSchema(context.schemas, standing)
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]): NewKey[] => {
    const text = values[key]
    if (text !== undefined) return [{ key, value: { is: 'text', text } }]
    if (!requiredBy(schema).includes(key)) return []
    const inner = { file, schema: property }
    return [{ key, comment: commentOf(context, inner), value: valueOf(context, inner) }]
  })
}

/** Of two ways to say a thing, such as days or hours, the schemas put the usual one under `else`. */
function requiredBy({ required, else: usual }: Schema): readonly unknown[] {
  return [...listOf(required), ...listOf((usual as Schema | undefined)?.['required'])] // an inner schema
}

function valueOf(context: BlankContext, standing: Standing): NewValue {
  const { file, schema } = resolveSchema(context.schemas, standing)
  if (schema.type === 'array' && schema.items)
    return { is: 'list', entry: valueOf(context, { file, schema: schema.items }) }
  if (schema.type === 'object' && requiredBy(schema).length > 0)
    return { is: 'map', keys: keysOf(context, { file, schema }, {}) }
  return { is: 'blank' }
}

/** The description, with what can stand there: the choices, the ids to refer to, or an example. */
function commentOf(context: BlankContext, standing: Standing): string {
  const { file, schema } = resolveSchema(context.schemas, standing)
  const description = standing.schema.description ?? schema.description ?? ''
  const items = schema.items ? resolveSchema(context.schemas, { file, schema: schema.items }).schema : schema
  const choices = choicesOf(context, items)
  if (choices !== undefined) return `${description} ${choices}`
  const [example] = listOf(standing.schema['examples'] ?? schema['examples'])
  return isShort(example) ? `${description} Such as: ${example}` : description
}

const mostIds = 8

function choicesOf({ idsOf }: BlankContext, { enum: values, 'x-references': kind }: Schema): string | undefined {
  if (values) return `One of: ${values.join(', ')}`
  const ids = kind === undefined ? [] : idsOf(kind)
  if (ids.length === 0) return undefined
  return `An id, such as: ${ids.slice(0, mostIds).join(', ')}${ids.length > mostIds ? ' ...' : ''}`
}

function isShort(example: unknown): example is string | number {
  return typeof example === 'number' || (typeof example === 'string' && example.length <= 60)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
