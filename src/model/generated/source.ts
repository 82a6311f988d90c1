// Generated from schemas/ by scripts/generate-types.mjs

import type { Text } from './text.ts'

/** A publication or record from which facts were taken. */
export interface Source {
  /** The short name by which other entries refer to this one: lower-case letters, digits and hyphens. */
  readonly id: string
  /** The title of the page or publication. */
  readonly title: Text
  /** Who published it. */
  readonly publisher?: Text
  /** The day of publication. */
  readonly date?: string
  /** The address at which it can be read. */
  readonly url?: string
  /** The day on which it was last read. */
  readonly accessed?: string
  /** The framework that is published there, by the name that mappings give it: it is listed wherever they are printed. */
  readonly framework?: string
  /** Under which terms it may be reused. */
  readonly licence?: Text
  /** A remark that is printed with the entry. */
  readonly note?: Text
}
