// Generated from schemas/ by scripts/generate-types.mjs

import type { Text } from './text.ts'

/** Something that may go wrong. */
export interface Risk {
  /** The short name by which other entries refer to this one: lower-case letters, digits and hyphens. */
  readonly id: string
  /** What may happen. */
  readonly title: Text
  /** How likely it is, from 1 (hardly) to 5 (almost certain). */
  readonly probability: number
  /** How much harm it would do, from 1 (little) to 5 (very much). */
  readonly impact: number
  /** The institution that watches the risk. */
  readonly owner: string
  /** What is done about it in principle. */
  readonly response?: 'avoid' | 'reduce' | 'transfer' | 'accept'
  /** What is done about it in particular. */
  readonly treatment?: Text
  /** The risk that remains after the treatment. */
  readonly residual?: Residual
  /** The sign by which the risk is noticed. */
  readonly trigger?: Text
  /** The objectives that the risk threatens. */
  readonly objectives?: readonly string[]
  /** A remark that is printed with the entry. */
  readonly note?: Text
}

/** Probability and impact after the treatment. */
export interface Residual {
  /** How likely it still is, from 1 to 5. */
  readonly probability: number
  /** How much harm it would still do, from 1 to 5. */
  readonly impact: number
}
