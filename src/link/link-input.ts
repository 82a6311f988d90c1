import type { Entity, Id } from '../model/definition.ts'
import type { Kind } from '../model/kinds.ts'
import type { Reference } from '../model/project.ts'
import type { Path, ProjectPath } from '../source/span.ts'

/** An entity whose shape is wrong: it is not in the project, but its id may be referred to. */
export interface Declaration {
  readonly kind: Kind
  readonly id: Id
  readonly file: ProjectPath
  readonly path: Path
}

/** What `validate` hands over. */
export interface LinkInput {
  readonly entities: readonly Entity[]
  readonly invalid: readonly Declaration[]
  readonly references: readonly Reference[]
  /** Ids that stand in files which could not be read whole: of a kind that nobody can tell. */
  readonly hidden?: ReadonlySet<Id>
}
