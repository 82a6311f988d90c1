// Generated from schemas/ by scripts/generate-types.mjs

import type { Text } from './text.ts'

/** A goal of the strategy, or an objective below a goal. */
export interface Objective {
  /** The short name by which other entries refer to this one: lower-case letters, digits and hyphens. */
  readonly id: string
  /** The objective in one sentence. */
  readonly title: Text
  /** The goal or objective to which this one belongs. */
  readonly parent?: string
  /** Why the objective was set. */
  readonly rationale?: Text
  /** Items of higher plans that the objective serves. */
  readonly aligns_with?: readonly Alignment[]
  /** Indicators that measure the objective, in addition to those that name it themselves. */
  readonly indicators?: readonly string[]
  /** A remark that is printed with the entry. */
  readonly note?: Text
}

/** An item of a higher plan. */
export interface Alignment {
  /** The plan, as an entry of the legal instruments. */
  readonly plan: string
  /** The number of the item in that plan, in quotes. */
  readonly code?: string
}
