// Generated from schemas/ by scripts/generate-types.mjs

import type { Figure } from './figure.ts'
import type { Text } from './text.ts'

/** A workshop, meeting or conference. */
export interface Event {
  /** The short name by which other entries refer to this one: lower-case letters, digits and hyphens. */
  readonly id: string
  /** The name of the event. */
  readonly title: Text
  /** The days of the event. */
  readonly dates: readonly string[]
  /** Where the event took place. */
  readonly place: Text
  /** The institution that held the event. */
  readonly organiser?: string
  /** The institutions that helped to hold the event. */
  readonly partners?: readonly string[]
  /** How many people took part. */
  readonly participants?: Figure
  /** The programme to which the event belonged. */
  readonly programme?: string
  /** What came out of the event. */
  readonly outcomes?: readonly Text[]
  /** Where the event was reported. */
  readonly source?: string
  /** A remark that is printed with the entry. */
  readonly note?: Text
}
