import type { Path } from '../source/span.ts'

/** A JSON Schema as plain data; only the keywords that the shipped schemas use. */
export interface Schema {
  readonly $id?: string
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly propertyNames?: Schema
  readonly items?: Schema
  readonly definitions?: Readonly<Record<string, Schema>>
  readonly 'x-references'?: string
  readonly 'x-format'?: string
  readonly contentMediaType?: string
  readonly [keyword: string]: unknown
}

/** All schemas by file name (`role.schema.json`). */
export type Schemas = ReadonlyMap<string, Schema>

/** A schema with the file it stands in, which its references are relative to. */
export interface SchemaNode {
  readonly file: string
  readonly schema: Schema
  /** The last `$ref` that led here (`text.schema.json`), or an empty text. */
  readonly ref: string
  /** Schemas below that were asked for so far, by key; those of list entries under `[]`. */
  readonly children: Map<string, SchemaNode | undefined>
  /** Whether this schema says more than shape: names references, dates or languages. */
  readonly speaks: boolean
  /** Whether this schema or one below it does. */
  readonly speaksBelow: boolean
}

/** The root of a schema file. */
export function rootOf(schemas: Schemas, file: string): SchemaNode {
  return nodeOf(schemas, { file, schema: { $ref: file } })
}

/** A schema, the file it stands in and the last `$ref` that led to it, if any. */
type Standing = Pick<SchemaNode, 'file' | 'schema'> & { readonly ref?: string }

/** Follows `$ref`s to the schema that holds the keywords. */
export function resolveSchema(schemas: Schemas, standing: Standing): Standing {
  const { $ref } = standing.schema
  if ($ref === undefined) return standing
  const [file = '', pointer = ''] = $ref.split('#')
  const target = file === '' ? standing.file : file
  let schema = schemas.get(target)
  for (const step of pointer.split('/').slice(1)) schema = (schema as Record<string, Schema> | undefined)?.[step] // pointers lead to schemas
  return schema ? resolveSchema(schemas, { file: target, schema, ref: $ref }) : { ...standing, schema: {} }
}

function nodeOf(schemas: Schemas, standing: Standing): SchemaNode {
  const { file, schema, ref = '' } = resolveSchema(schemas, standing)
  const speaksBelow = speaksAnywhere(schemas, { file, schema }, new Set())
  return { file, schema, ref, children: new Map(), speaks: speaks(schema), speaksBelow }
}

/** Whether a schema or one below it names references, dates or languages. A schema may contain itself. */
function speaksAnywhere(schemas: Schemas, standing: Standing, above: Set<Schema>): boolean {
  const { file, schema } = resolveSchema(schemas, standing)
  if (above.has(schema)) return false
  if (speaks(schema)) return true
  const { properties = {}, patternProperties = {}, additionalProperties, items } = schema
  const below = [...Object.values(properties), ...Object.values(patternProperties), additionalProperties, items]
  above.add(schema)
  return below.some((inner) => typeof inner === 'object' && speaksAnywhere(schemas, { file, schema: inner }, above))
}

function speaks({ 'x-references': kind, 'x-format': format, patternProperties, propertyNames }: Schema): boolean {
  if (kind !== undefined || format !== undefined || isLanguageMap(patternProperties)) return true
  return propertyNames !== undefined && speaks(propertyNames)
}

const languageKey = '^[a-z]{2,3}(-[A-Za-z0-9]+)?$'

/** A map by language is a text, or any map whose keys the schema calls languages. */
export function isLanguageMap(patterns: Readonly<Record<string, unknown>> | undefined): boolean {
  return patterns !== undefined && languageKey in patterns
}

/** The schema of one key or list entry, or undefined where the schema does not name it. */
function childOf(schemas: Schemas, node: SchemaNode, step: string | number): SchemaNode | undefined {
  const { schema, file, children } = node
  const key = typeof step === 'number' ? '[]' : step
  if (children.has(key)) return children.get(key)
  const found = typeof step === 'number' ? schema.items : (schema.properties?.[step] ?? byPattern(schema, step))
  const child = typeof found === 'object' ? nodeOf(schemas, { file, schema: found }) : undefined
  children.set(key, child)
  return child
}

function byPattern({ patternProperties, additionalProperties }: Schema, key: string): Schema | undefined {
  for (const [pattern, schema] of Object.entries(patternProperties ?? {})) {
    if (new RegExp(pattern, 'u').test(key)) return schema
  }
  return typeof additionalProperties === 'object' ? additionalProperties : undefined
}

/** The schema at a path below a node, or undefined where the schema does not reach. */
export function schemaAt(schemas: Schemas, root: SchemaNode, path: Path): SchemaNode | undefined {
  let node: SchemaNode | undefined = root
  for (const step of path) node = node && childOf(schemas, node, step)
  return node
}

/** One value met by `walkData`; the path is only valid during the call. */
export interface Visit {
  readonly node: SchemaNode
  readonly path: Path
  readonly value: unknown
}

/** Calls back for each value of the data for which the schema says something beyond shape, there or below, parents first. */
export function walkData(schemas: Schemas, root: SchemaNode, data: unknown, visit: (visit: Visit) => void): void {
  const path: (string | number)[] = []
  const step = (node: SchemaNode, key: string | number, value: unknown): void => {
    const child = childOf(schemas, node, key)
    if (!child?.speaksBelow) return
    path.push(key)
    walk(child, value)
    path.pop()
  }
  const walk = (node: SchemaNode, value: unknown): void => {
    if (node.speaks) visit({ node, path, value })
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) for (let i = 0; i < value.length; i++) step(node, i, value[i])
    else for (const key of Object.keys(value)) step(node, key, (value as Readonly<Record<string, unknown>>)[key])
  }
  walk(root, data)
}
