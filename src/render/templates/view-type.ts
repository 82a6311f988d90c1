import type { Json } from '../../diagnostics/diagnostic.ts'

/** What a template may do with a field of its view. */
export type ViewType =
  | { readonly kind: 'text' | 'markdown' | 'number' | 'boolean' | 'any' }
  | { readonly kind: 'list'; item(): ViewType }
  | ViewObject

/** A field with fields of its own. */
export interface ViewObject {
  readonly kind: 'object'
  readonly names: readonly string[]
  field(name: string): ViewType | undefined
}

/** JSON Schemas of views by file name (`framework.schema.json`), as parsed. */
export type ViewSchemas = ReadonlyMap<string, Json>

/** The type of a place in a view schema: `viewType(schemas, 'framework.schema.json', '/properties/areas')`. */
export function viewType(schemas: ViewSchemas, file: string, pointer: string): ViewType {
  return typeOf(lookUp(schemas, file, pointer), file, schemas)
}

/** An object type with more fields, as a partial sees its context with the parameters of the call. */
export function extendType(base: ViewType, added: ReadonlyMap<string, ViewType>): ViewType {
  if (added.size === 0) return base
  const fields = base.kind === 'object' ? base : undefined
  return {
    kind: 'object',
    names: [...added.keys(), ...(fields?.names ?? [])],
    field: (name) => added.get(name) ?? fields?.field(name),
  }
}

function typeOf(schema: Json | undefined, file: string, schemas: ViewSchemas): ViewType {
  if (!isObject(schema)) return { kind: 'any' }
  const reference = schema['$ref']
  if (typeof reference === 'string') {
    const [other = '', pointer = ''] = reference.split('#')
    return viewType(schemas, other === '' ? file : other, pointer)
  }
  switch (schema['type']) {
    case 'string':
      return { kind: schema['contentMediaType'] === 'text/markdown' ? 'markdown' : 'text' }
    case 'integer':
    case 'number':
      return { kind: 'number' }
    case 'boolean':
      return { kind: 'boolean' }
    case 'array':
      return { kind: 'list', item: () => typeOf(schema['items'], file, schemas) }
    case 'object':
      return objectType(schema['properties'], file, schemas)
    default:
      return { kind: 'any' }
  }
}

function objectType(properties: Json | undefined, file: string, schemas: ViewSchemas): ViewObject {
  const fields = isObject(properties) ? properties : {}
  return {
    kind: 'object',
    names: Object.keys(fields),
    field: (name) => (Object.hasOwn(fields, name) ? typeOf(fields[name], file, schemas) : undefined),
  }
}

function lookUp(schemas: ViewSchemas, file: string, pointer: string): Json | undefined {
  let node = schemas.get(file)
  for (const step of pointer.split('/').filter((part) => part !== '')) {
    node = isObject(node) && Object.hasOwn(node, step) ? node[step] : undefined
  }
  return node
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
