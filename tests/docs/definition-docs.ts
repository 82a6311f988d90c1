import { kinds } from '../../src/model/kinds.ts'

/** A JSON Schema as far as the reference prints it. */
export interface Schema {
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly $ref?: string
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly definitions?: Readonly<Record<string, Schema>>
  readonly examples?: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
  readonly 'x-references'?: string | readonly string[]
  readonly 'x-format'?: string
}

/** The text of docs/reference/definitions.md: each section of the YAML with its keys; `schemas` by file name. */
export function definitionDocs(schemas: ReadonlyMap<string, Schema>): string {
  const rows = Object.values(kinds).map(({ section, schema, single }) => {
    const own = schemas.get(schema) ?? {}
    const shape = single ? 'One in the project.' : 'A list.'
    return [`## \`${section}\``, `${own.description ?? ''} ${shape}`, ...tables(own)]
  })
  return [introduction, ...rows.flat(), '## Shared forms', ...sharedForms(schemas), ''].join('\n\n')
}

const introduction = `# Definitions

<!-- Made from schemas/ by scripts/generate-docs.mjs -->

A project is a folder with \`strategy.yaml\` and any other YAML files in any folders below it. Each file holds one or more of
the sections here, in any order; a list may be spread over files. An id is written once, where the entry is defined, and
names the entry everywhere else. A key in **bold** is required.`

function tables(schema: Schema): readonly string[] {
  const nested = Object.values(schema.definitions ?? {}).filter(({ properties }) => properties !== undefined)
  return [
    ...(schema.properties === undefined ? [] : [keyTable(schema)]),
    ...nested.flatMap((definition) => [
      `### ${definition.title ?? ''}`,
      definition.description ?? '',
      keyTable(definition),
    ]),
  ]
}

function keyTable({ properties = {}, required = [] }: Schema): string {
  const rows = Object.entries(properties).map(([key, value]) => {
    const name = required.includes(key) ? `**\`${key}\`**` : `\`${key}\``
    return `| ${name} | ${cell(valueOf(value))} | ${cell(value.description ?? '')} | ${example(value)} |`
  })
  return ['| Key | Value | Meaning | For instance |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

/** What may stand as a value: the choices, what it refers to, or its type and range. */
function valueOf(schema: Schema): string {
  if (schema.enum !== undefined) return schema.enum.map((choice) => `\`${String(choice)}\``).join(', ')
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``
  const references = schema['x-references']
  if (references !== undefined) return `id of ${[references].flat().join(' or ')}`
  if (schema.$ref !== undefined) return nameOf(schema.$ref)
  if (schema.items !== undefined) return `list of ${valueOf(schema.items)}`
  if (schema['x-format'] !== undefined) return schema['x-format']
  return [[schema.type ?? 'value'].flat().join(' or '), range(schema)].filter(Boolean).join(' ')
}

/** `figure.schema.json#/definitions/quantity` is called `quantity`. */
function nameOf(reference: string): string {
  return (reference.split('/').at(-1) ?? reference).replace('.schema.json', '')
}

function range({ minimum, maximum }: Schema): string {
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`
  if (minimum !== undefined) return `from ${minimum}`
  return maximum === undefined ? '' : `up to ${maximum}`
}

function example({ examples = [] }: Schema): string {
  return examples.length === 0 ? '' : `\`${cell(JSON.stringify(examples[0]))}\``
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

function sharedForms(schemas: ReadonlyMap<string, Schema>): readonly string[] {
  return ['text', 'figure', 'mapping', 'prose'].flatMap((name) => {
    const schema = schemas.get(`${name}.schema.json`) ?? {}
    const examples = (schema.examples ?? []).map((one) => `- \`${JSON.stringify(one)}\``).join('\n')
    return [`### ${schema.title ?? name}`, schema.description ?? '', examples, ...tables(schema)].filter(Boolean)
  })
}
