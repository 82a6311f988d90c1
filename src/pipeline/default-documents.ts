import type { Entity } from '../model/definition.ts'

/** What a project that names no documents gets: the framework and the strategy. */
export const defaultDocuments: readonly Entity<'document'>[] = ['framework', 'strategy'].map(
  (id): Entity<'document'> => ({
    kind: 'document',
    id,
    data: { id, template: id },
    file: 'strategy.yaml',
    path: ['documents'],
  }),
)
