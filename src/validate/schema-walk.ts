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
}

/** The root of a schema file. */
export function rootOf(schemas: Schemas, file: string): SchemaNode {
  return resolve(schemas, { file, schema: { $ref: file }, ref: '', children: new Map() })
}

/** Follows `$ref`s to the schema that holds the keywords. */
function resolve(schemas: Schemas, node: SchemaNode): SchemaNode {
  const { $ref } = node.schema
  if ($ref === undefined) return node
  const [file = '', pointer = ''] = $ref.split('#')
  const target = file === '' ? node.file : file
  let schema = schemas.get(target)
  for (const step of pointer.split('/').slice(1)) schema = (schema as Record<string, Schema> | undefined)?.[step] // pointers lead to schemas
  return schema ? resolve(schemas, { file: target, schema, ref: $ref, children: new Map() }) : { ...node, schema: {} }
}

/** The schema of one key or list entry, or undefined where the schema does not name it. */
function childOf(schemas: Schemas, node: SchemaNode, step: string | number): SchemaNode | undefined {
  const { schema, file, children } = node
  const key = typeof step === 'number' ? '[]' : step
  if (children.has(key)) return children.get(key)
  const found = typeof step === 'number' ? schema.items : (schema.properties?.[step] ?? byPattern(schema, step))
  const child = found && resolve(schemas, { file, schema: found, ref: '', children: new Map() })
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

/** Calls back for each value of the data for which the schema says something, parents first. */
export function walkData(schemas: Schemas, root: SchemaNode, data: unknown, visit: (visit: Visit) => void): void {
  const path: (string | number)[] = []
  const step = (node: SchemaNode, key: string | number, value: unknown): void => {
    const child = childOf(schemas, node, key)
    if (!child) return
    path.push(key)
    walk(child, value)
    path.pop()
  }
  const walk = (node: SchemaNode, value: unknown): void => {
    visit({ node, path, value })
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) for (let i = 0; i < value.length; i++) step(node, i, value[i])
    else for (const key of Object.keys(value)) step(node, key, (value as Readonly<Record<string, unknown>>)[key])
  }
  walk(root, data)
}
