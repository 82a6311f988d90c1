import type { Path } from '../source/span.ts'
import type { Entity, Id } from './definition.ts'
import type { Kind } from './kinds.ts'

/** A mention of one entity in another, as the schemas declare it with `x-references`. */
export interface Reference {
  readonly from: Entity
  /** Path of the mention within the data of `from`. */
  readonly path: Path
  /** `provision` targets are `<instrument>/<number>`, or a bare instrument. */
  readonly to: { readonly kind: Kind | 'provision'; readonly id: Id }
}

/** All valid entities by kind, in natural order of their ids, with the references between them. */
export interface Project {
  readonly entities: { readonly [K in Kind]: ReadonlyMap<Id, Entity<K>> }
  readonly references: readonly Reference[]
}
