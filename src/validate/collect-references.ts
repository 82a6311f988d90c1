import type { Path } from '../source/span.ts'
import type { Visit } from './schema-walk.ts'

/** A mention of another entity, by the kind that the schema declares. */
export interface Mention {
  readonly path: Path
  readonly kind: string
  readonly id: string
}

/** Adds the mentions at one value to those before it; the keys of a map may be mentions too. */
export function collectReferences({ node, path, value }: Visit, mentions: Mention[]): void {
  const kind = node.schema['x-references']
  if (kind !== undefined && typeof value === 'string') mentions.push({ path: [...path], kind, id: value })
  const keyKind = node.schema.propertyNames?.['x-references']
  if (keyKind === undefined || typeof value !== 'object' || value === null) return
  for (const key of Object.keys(value)) mentions.push({ path: [...path, key], kind: keyKind, id: key })
}
