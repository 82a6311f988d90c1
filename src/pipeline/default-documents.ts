import type { Entity } from '../model/definition.ts'

/** What a project that names no documents gets: the framework and the strategy. */
export const defaultDocuments: readonly Entity<'document'>[] = ['framework', 'strategy'].map(builtinDocument)

/** A document as its template and profile make it, under the name of the template. */
export function builtinDocument(id: string): Entity<'document'> {
  return { kind: 'document', id, data: { id, template: id }, file: 'strategy.yaml', path: ['documents'] }
}
