// Generated from schemas/ by scripts/generate-types.mjs

import type { Figure } from './figure.ts'
import type { Text } from './text.ts'

/** The levels that the people of one role in one institution have in one competency, at one date. */
export interface Assessment {
  /** Where the people work. */
  readonly institution: string
  /** The role of the people. */
  readonly role: string
  /** The competency that was assessed. */
  readonly competency: string
  /** The day of the assessment; of several the latest counts. */
  readonly as_of: string
  /** How many people are at each level, by the number of the level; give either this or mean and n. */
  readonly distribution?: { readonly [level: string]: Figure }
  /** The mean level, where the distribution is not known; give it together with n. */
  readonly mean?: number
  /** How many people were assessed, where only the mean is known; with a distribution it follows from it. */
  readonly n?: Figure
  /** Who judged: the people themselves, their supervisors, or a test. */
  readonly method?: 'self' | 'supervisor' | 'test'
  /** The share of the people asked who answered. */
  readonly response_rate?: Figure
  /** How firm the figures of this entry are, where a figure does not say so itself. */
  readonly status?: 'sourced' | 'estimated' | 'assumed' | 'fictional'
  /** Where the figures of this entry come from, where a figure does not say so itself. */
  readonly source?: string
  /** A remark that is printed with the entry. */
  readonly note?: Text
}
