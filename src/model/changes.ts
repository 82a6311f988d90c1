import type { Json } from '../diagnostics/diagnostic.ts'
import type { ProjectPath } from '../source/span.ts'
import type { Id } from './definition.ts'
import type { Kind } from './kinds.ts'

/**
 * How much a change weighs. `breaking`: whoever relied on the old text is wrong now (an id is gone, a requirement rose).
 * `notable`: the content differs. `editorial`: only wording, translation or place differ.
 */
export type Weight = 'breaking' | 'notable' | 'editorial'

/** All weights, the heaviest first. */
export const weights: readonly Weight[] = ['breaking', 'notable', 'editorial']

/** One field of an entity that differs; an item of a list is named by its key: `requires[device-seizure].level`. */
export interface FieldChange {
  readonly path: string
  /** Undefined where the field was added. */
  readonly before: Json | undefined
  /** Undefined where the field was removed. */
  readonly after: Json | undefined
  readonly weight: Weight
}

/** One entity that differs between two states of a project. */
export interface EntityChange {
  readonly kind: Kind
  readonly section: string
  readonly id: Id
  readonly change: 'added' | 'removed' | 'changed' | 'moved'
  readonly weight: Weight
  /** Where the entity stands now, or stood before it was removed. */
  readonly file: ProjectPath
  /** The file it stood in before, where it moved. */
  readonly movedFrom: ProjectPath | undefined
  /** An entity that was removed and says the same but for its id. */
  readonly renamedFrom: Id | undefined
  readonly fields: readonly FieldChange[]
}

/** Whom changes concern: ids in natural order. */
export interface Affected {
  readonly roles: readonly Id[]
  readonly competencies: readonly Id[]
  readonly courses: readonly Id[]
  readonly institutions: readonly Id[]
  /** People posted now in the roles concerned. */
  readonly people: number
}

/** What differs between two states of a project. */
export interface ProjectChanges {
  readonly entities: readonly EntityChange[]
  /** Markdown files whose text differs. */
  readonly prose: readonly ProjectPath[]
  readonly weight: Weight | undefined
  readonly affected: Affected
  readonly version: VersionChange
}

/** The version of the project before and now, and the one that fits what changed. */
export interface VersionChange {
  readonly before: string | undefined
  readonly now: string | undefined
  /** Undefined where nothing changed. */
  readonly proposed: string | undefined
}
