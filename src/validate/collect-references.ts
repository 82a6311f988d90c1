import type { Path } from '../source/span.ts'
import { type SchemaNode, type Schemas, walkData } from './schema-walk.ts'

/** A mention of another entity, by the kind that the schema declares. */
export interface Mention {
  readonly path: Path
  readonly kind: string
  readonly id: string
}

/** All mentions in valid data, in the order of the data; the keys of a map may be mentions too. */
export function collectReferences(schemas: Schemas, root: SchemaNode, data: unknown): readonly Mention[] {
  const mentions: Mention[] = []
  walkData(schemas, root, data, ({ node, path, value }) => {
    const kind = node.schema['x-references']
    if (kind !== undefined && typeof value === 'string') mentions.push({ path, kind, id: value })
    const keyKind = node.schema.propertyNames?.['x-references']
    if (keyKind === undefined || typeof value !== 'object' || value === null) return
    for (const key of Object.keys(value)) mentions.push({ path: [...path, key], kind: keyKind, id: key })
  })
  return mentions
}
