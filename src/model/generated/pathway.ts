// Generated from schemas/ by scripts/generate-types.mjs

import type { Text } from './text.ts'

/** The order in which the people of a role take courses. */
export interface Pathway {
  /** The short name by which other entries refer to this one: lower-case letters, digits and hyphens. */
  readonly id: string
  /** The name of the pathway. */
  readonly title?: Text
  /** The role to which the pathway leads. */
  readonly role: string
  /** The stages in their order. */
  readonly stages: readonly Stage[]
  /** A remark that is printed with the entry. */
  readonly note?: Text
}

/** A step of a pathway. */
export interface Stage {
  /** The level of the scale that the stage leads to. */
  readonly level: number
  /** The courses of the stage in their order. */
  readonly courses: readonly string[]
  /** The name of the stage. */
  readonly title?: Text
}
