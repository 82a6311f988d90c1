// Generated from schemas/ by scripts/generate-types.mjs

import type { Figure } from './figure.ts'
import type { Text } from './text.ts'

/** What one unit of something costs. */
export interface Rate {
  /** The short name by which other entries refer to this one: lower-case letters, digits and hyphens. */
  readonly id: string
  /** The name of the rate. */
  readonly title?: Text
  /** The kind of cost; rates of one category replace each other by year and scope, categories add. */
  readonly category: Text
  /** For what the amount is paid. */
  readonly unit: 'person_day' | 'trainer_day' | 'run' | 'development_day' | 'item'
  /** The cost of one unit, in the currency of the project. */
  readonly amount: Figure
  /** The year for which the rate holds; later years use the latest rate before them. */
  readonly year: number
  /** The courses to which alone the rate applies. */
  readonly courses?: readonly string[]
  /** The institutions to which alone the rate applies. */
  readonly institutions?: readonly string[]
  /** A remark that is printed with the entry. */
  readonly note?: Text
}
