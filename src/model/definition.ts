import type { Path, ProjectPath } from '../source/span.ts'
import type { DataOf, Kind } from './kinds.ts'

/** The name of an entity, unique within its kind over all files. */
export type Id = string

/** An entity as it was read, before its shape is known: what it claims to be and where it stands. */
export interface Definition {
  readonly kind: Kind
  readonly data: unknown
  readonly file: ProjectPath
  /** Path of the entity in its file: `['roles', 3]`, or `['project']` for a section that holds one. */
  readonly path: Path
}

/** An entity whose shape has been checked. */
export interface Entity<K extends Kind = Kind> {
  readonly kind: K
  readonly id: Id
  readonly data: DataOf<K>
  readonly file: ProjectPath
  readonly path: Path
}
