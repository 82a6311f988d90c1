// Generated from schemas/ by scripts/generate-types.mjs

import type { Figure } from './figure.ts'
import type { Text } from './text.ts'

/** A line of money for one year. */
export interface Funding {
  /** The short name by which other entries refer to this one: lower-case letters, digits and hyphens. */
  readonly id: string
  /** The name of the line. */
  readonly title?: Text
  /** Who pays: the state, a donor, the institution itself, or several of them. */
  readonly source: 'state' | 'donor' | 'own' | 'mixed'
  /** The year for which the money is given. */
  readonly year: number
  /** How much is given, in the currency of the project. */
  readonly amount: Figure
  /** How firm the money is. */
  readonly status: 'committed' | 'planned' | 'sought'
  /** The donor programme from which the money comes. */
  readonly programme?: string
  /** For what alone the money may be used. */
  readonly earmark?: Text
  /** A remark that is printed with the entry. */
  readonly note?: Text
}
