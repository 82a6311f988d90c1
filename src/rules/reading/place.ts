import type { Entity } from '../../model/definition.ts'
import type { Path, Place } from '../../source/span.ts'

/** The place of a value within an entity. */
export function placeOf({ file, path }: Entity, ...steps: Path): Place {
  return { file, path: [...path, ...steps] }
}

/** The place of a key within an entity. */
export function keyOf({ file, path }: Entity, ...steps: Path): Place {
  return { file, path: [...path, ...steps], part: 'key' }
}
