// Generated from schemas/ by scripts/generate-types.mjs

import type { Figure } from './figure.ts'
import type { Text } from './text.ts'

/** A project of donors that supports the training. */
export interface Programme {
  /** The short name by which other entries refer to this one: lower-case letters, digits and hyphens. */
  readonly id: string
  /** The name of the programme. */
  readonly title: Text
  /** The institutions that pay. */
  readonly donors: readonly string[]
  /** The day on which the programme starts; leave it out where it is not public. */
  readonly start?: string
  /** The day on which the programme ends; leave it out where it is not public. */
  readonly end?: string
  /** The institution that carries the programme out. */
  readonly implementer?: string
  /** The budget of the programme, in the currency of the project. */
  readonly budget?: Figure
  /** What the programme wants to reach. */
  readonly aims?: readonly Text[]
  /** Which courses the programme pays for, where and when. */
  readonly activities?: readonly Activity[]
  /** Where the facts of this entry were found. */
  readonly sources?: readonly string[]
  /** A remark that is printed with the entry. */
  readonly note?: Text
}

/** Runs of a course that a programme pays for. */
export interface Activity {
  /** The course that is given. */
  readonly course: string
  /** The institution at which it is given. */
  readonly institution: string
  /** The year in which it is given. */
  readonly year: number
  /** How many runs are paid for. */
  readonly runs?: Figure
  /** What the programme pays, in the currency of the project. */
  readonly amount?: Figure
}
