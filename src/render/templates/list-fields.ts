import type { Json } from '../../diagnostics/diagnostic.ts'
import type { TemplateTexts } from './compile-templates.ts'
import { titleBlock } from './template-set.ts'
import type { ViewSchemas } from './view-type.ts'

/** A field that a template can print, in the notation of its path. */
export interface FieldEntry {
  /** `areas[].competencies[].title`. */
  readonly path: string
  readonly type: string
  readonly description: string
}

/** Where the view of a template is described: file and pointer; undefined for a partial, which has what its callers give. */
export function viewPlace(path: string): readonly [file: string, pointer: string] | undefined {
  if (path === titleBlock) return ['definitions.schema.json', '/definitions/header']
  const [, template, section] = /^documents\/([^/]+)\/([^/]+)\.hbs$/.exec(path) ?? []
  return template === undefined || section === undefined
    ? undefined
    : [`${template}.schema.json`, `/properties/${section}`]
}

/** All fields of a view, depth first in the order of the schema; an object that holds itself is not followed again. */
export function listFields(schemas: ViewSchemas, [file, pointer]: readonly [string, string]): readonly FieldEntry[] {
  return below({ schemas, file, path: '', seen: [] }, { $ref: `#${pointer}` })
}

/** How a partial is called: the template that calls it, and what the call hands over. */
export interface PartialCall {
  readonly path: string
  readonly values: string
}

/** The calls of a partial, in the order of the templates. */
export function listCalls(name: string, texts: TemplateTexts): readonly PartialCall[] {
  const call = new RegExp(`\\{\\{#?>\\s*${name.replaceAll('/', '\\/')}(?=[\\s}])([^}]*)\\}\\}`, 'g')
  return [...texts].flatMap(([path, text]) =>
    [...text.matchAll(call)].map(([, values = '']) => ({ path, values: values.trim() })),
  )
}

interface Walk {
  readonly schemas: ViewSchemas
  readonly file: string
  readonly path: string
  /** References on the way here. */
  readonly seen: readonly string[]
}

function below(walk: Walk, schema: Json | undefined): readonly FieldEntry[] {
  const { schema: found, walk: at } = resolve(walk, schema)
  if (!isObject(found)) return []
  if (found['type'] === 'array') return below({ ...at, path: `${at.path}[]` }, found['items'])
  const properties = found['properties']
  if (!isObject(properties)) return []
  return Object.entries(properties).flatMap(([name, property]) => {
    const here = { ...at, path: at.path === '' ? name : `${at.path}.${name}` }
    const target = resolve(here, property).schema
    const entry = { path: here.path, type: typeOf(here, target), description: describe(property, target) }
    return [entry, ...below(here, property)]
  })
}

/** Follows references; one that is on the way here already gives nothing, so that the walk ends. */
function resolve(walk: Walk, schema: Json | undefined): { readonly schema: Json | undefined; readonly walk: Walk } {
  const reference = isObject(schema) ? schema['$ref'] : undefined
  if (typeof reference !== 'string') return { schema, walk }
  const [name = '', pointer = ''] = reference.split('#')
  const file = name === '' ? walk.file : name
  const key = `${file}#${pointer}`
  if (walk.seen.includes(key)) return { schema: undefined, walk }
  let target: Json | undefined = walk.schemas.get(file)
  for (const step of pointer.split('/').filter((part) => part !== ''))
    target = isObject(target) ? target[step] : undefined
  return resolve({ ...walk, file, seen: [...walk.seen, key] }, target)
}

/** `text`, `list of text`; the items of a list of objects follow it. */
function typeOf(walk: Walk, schema: Json | undefined): string {
  if (!isObject(schema)) return 'object'
  switch (schema['type']) {
    case 'string':
      return schema['contentMediaType'] === 'text/markdown' ? 'markdown' : 'text'
    case 'integer':
    case 'number':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'array': {
      const item = typeOf(walk, resolve(walk, schema['items']).schema)
      return item === 'object' ? 'list' : `list of ${item}`
    }
    case 'object':
      return 'object'
    default:
      return 'any'
  }
}

function describe(...schemas: readonly (Json | undefined)[]): string {
  for (const schema of schemas) {
    const text = isObject(schema) ? schema['description'] : undefined
    if (typeof text === 'string') return text.replace(/\.$/, '')
  }
  return ''
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
