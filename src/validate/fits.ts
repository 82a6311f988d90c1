import { type Schema, type SchemaNode, resolveSchema, type Schemas } from './schema-walk.ts'
import type { Validators } from './validators.ts'

/** Whether a value fits. */
type Test = (value: unknown) => boolean

/**
 * Validators that compile whole ones and ask them only about data that do not fit, or that nobody here can vouch for: most data fit,
 * and a yes needs neither the names of errors nor the code that makes them. A keyword that is not in the table below
 * never fits, so the whole validators have the say on it. Tests hold the two against each other.
 */
export function fitsFirst(schemas: Schemas, compile: (schemas: Schemas) => Validators): Validators {
  const known: Known = { schemas, tests: new Map() }
  let whole: Validators | undefined
  return (file) => {
    const fits = testAt(known, file, { $ref: file })
    return (data) => (fits(data) ? [] : (whole ??= compile(schemas))(file)(data))
  }
}

/** Tests made so far, by the schema that they are made from. */
interface Known {
  readonly schemas: Schemas
  readonly tests: Map<Schema, Test>
}

/** The test of a schema in a file; made when first asked for, since schemas may contain themselves. */
function testAt(known: Known, file: string, schema: Schema | boolean): Test {
  if (typeof schema === 'boolean') return () => schema
  const node = resolveSchema(known.schemas, { file, schema })
  let test: Test | undefined
  return (value) => (test ??= known.tests.get(node.schema) ?? makeTest(known, node))(value)
}

function makeTest(known: Known, { file, schema }: Pick<SchemaNode, 'file' | 'schema'>): Test {
  const below = (inner: Schema | boolean): Test => testAt(known, file, inner)
  const tests = Object.keys(schema)
    .filter((keyword) => !silentKeywords.has(keyword))
    .map((keyword) => keywords[keyword]?.(schema, below) ?? never)
  const test: Test = (value) => {
    for (const each of tests) if (!each(value)) return false
    return true
  }
  known.tests.set(schema, test)
  return test
}

const never: Test = () => false

/** Keywords that shape nothing, or that another one reads with itself. */
const silentKeywords: ReadonlySet<string> = new Set(
  '$schema $id title description examples default definitions contentMediaType x-references x-format then else'.split(
    ' ',
  ),
)

type Below = (schema: Schema | boolean) => Test
type MakeTest = (schema: Schema, below: Below) => Test

/** What each keyword asks for; a keyword says nothing about values of other types than its own. */
const keywords: Readonly<Record<string, MakeTest>> = {
  type: ({ type = [] }) => {
    const [first = never, ...others] = [type].flat().map((name) => types[name] ?? never)
    return others.length === 0 ? first : (value) => first(value) || others.some((test) => test(value))
  },
  enum: ({ enum: choices = [] }) => {
    const allowed = new Set(choices)
    return (value) => allowed.has(value)
  },
  minimum: ({ minimum }) => ofNumber((value) => value >= Number(minimum)),
  maximum: ({ maximum }) => ofNumber((value) => value <= Number(maximum)),
  minLength: ({ minLength }) =>
    ofText((value) => value.length >= Number(minLength) && (minLength === 1 || isAscii(value))),
  pattern: ({ pattern }) => {
    const expression = new RegExp(String(pattern), 'u')
    return ofText((value) => expression.test(value))
  },
  items: ({ items = {} }, below) => {
    const test = below(items)
    return ofList((list) => list.every(test))
  },
  minItems: ({ minItems }) => ofList((list) => list.length >= Number(minItems)),
  maxItems: ({ maxItems }) => ofList((list) => list.length <= Number(maxItems)),
  uniqueItems: () => ofList((list) => new Set(list).size === list.length && !list.some(isObject)),
  required: ({ required }) => {
    const keys = required as readonly string[] // by JSON Schema
    return ofMap((map) => keys.every((key) => Object.hasOwn(map, key)))
  },
  minProperties: ({ minProperties }) => ofMap((map) => Object.keys(map).length >= Number(minProperties)),
  maxProperties: ({ maxProperties }) => ofMap((map) => Object.keys(map).length <= Number(maxProperties)),
  propertyNames: ({ propertyNames = {} }, below) => {
    const test = below(propertyNames)
    return ofMap((map) => Object.keys(map).every(test))
  },
  dependencies: ({ dependencies }, below) => {
    const tests = Object.entries(dependencies as Readonly<Record<string, Schema>>).map(([key, schema]) => ({
      key,
      test: below(schema),
    })) // by JSON Schema, and no lists of keys: the type of the shipped schemas
    return ofMap((map) => tests.every(({ key, test }) => !Object.hasOwn(map, key) || test(map)))
  },
  anyOf: ({ anyOf }, below) => {
    const tests = (anyOf as readonly Schema[]).map(below) // by JSON Schema
    return (value) => tests.some((test) => test(value))
  },
  if: (schema, below) => {
    const condition = below(schema['if'] as Schema)
    const met = below((schema['then'] as Schema | undefined) ?? true)
    const unmet = below((schema['else'] as Schema | undefined) ?? true) // all three by JSON Schema
    return (value) => (condition(value) ? met(value) : unmet(value))
  },
  properties: entries,
  patternProperties: (schema, below) => (schema.properties ? always : entries(schema, below)),
  additionalProperties: (schema, below) =>
    schema.properties || schema.patternProperties ? always : entries(schema, below),
}

const always: Test = () => true

/** `properties`, `patternProperties` and `additionalProperties` share the keys among them. */
function entries({ properties = {}, patternProperties = {}, additionalProperties = true }: Schema, below: Below): Test {
  const named = new Map(Object.entries(properties).map(([key, schema]) => [key, below(schema)]))
  const patterns = Object.entries(patternProperties).map(([source, schema]) => ({
    pattern: new RegExp(source, 'u'),
    test: below(schema),
  }))
  const others = below(additionalProperties)
  return ofMap((map) => {
    for (const key of Object.keys(map)) {
      const value = map[key]
      const own = named.get(key)
      let isOther = own === undefined
      if (own && !own(value)) return false
      for (const { pattern, test } of patterns) {
        if (!pattern.test(key)) continue
        if (!test(value)) return false
        isOther = false
      }
      if (isOther && !others(value)) return false
    }
    return true
  })
}

const types: Readonly<Record<string, Test>> = {
  string: (value) => typeof value === 'string',
  number: (value) => Number.isFinite(value),
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  array: (value) => Array.isArray(value),
  object: (value) => isObject(value) && !Array.isArray(value),
  null: (value) => value === null,
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** Only of such texts the length in signs is known without counting. */
function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text)
}

function ofNumber(test: (value: number) => boolean): Test {
  return (value) => typeof value !== 'number' || test(value)
}

function ofText(test: (value: string) => boolean): Test {
  return (value) => typeof value !== 'string' || test(value)
}

function ofList(test: (value: readonly unknown[]) => boolean): Test {
  return (value) => !Array.isArray(value) || test(value)
}

function ofMap(test: (value: Readonly<Record<string, unknown>>) => boolean): Test {
  return (value) => !isObject(value) || Array.isArray(value) || test(value as Readonly<Record<string, unknown>>) // a map of YAML
}
