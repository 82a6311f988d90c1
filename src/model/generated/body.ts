// Generated from schemas/ by scripts/generate-types.mjs

import type { Text } from './text.ts'

/** A committee or group that governs the strategy. */
export interface Body {
  /** The short name by which other entries refer to this one: lower-case letters, digits and hyphens. */
  readonly id: string
  /** The name of the body. */
  readonly title: Text
  /** What the body decides or does. */
  readonly mandate?: Text
  /** Who sits on the body, by institution and position. */
  readonly members?: readonly Member[]
  /** Which part the body takes in an action or a document. */
  readonly duties?: readonly Duty[]
  /** How often the body meets. */
  readonly meets?: Text
  /** A remark that is printed with the entry. */
  readonly note?: Text
}

/** A seat on a body. */
export interface Member {
  /** The institution that sends the member. */
  readonly institution: string
  /** The position of the member; names of people are not recorded. */
  readonly position?: Text
}

/** A part in one action or one document. */
export interface Duty {
  /** The action in which the body takes part; give either an action or a document. */
  readonly action?: string
  /** The document in which the body takes part; give either an action or a document. */
  readonly document?: string
  /** R carries out, A answers for it and decides, C is asked before, I is told after. */
  readonly part: 'R' | 'A' | 'C' | 'I'
}
