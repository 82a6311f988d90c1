// Generated from schemas/ by scripts/generate-types.mjs

import type { Text } from './text.ts'

/** A number, or a number with its status, source, date and note; a bare number counts as unsourced. */
export type Figure = number | FigureObject

/** The written-out form of `Figure`. */
export interface FigureObject {
  /** The number itself. */
  readonly value: number
  /** How the source put the number, where it gave none that is exact; printed before the number, computed with as if it were exact. */
  readonly qualifier?: 'more-than' | 'at-least' | 'about' | 'nearly'
  /** How firm the number is: sourced, estimated, assumed for planning, or fictional (an example). */
  readonly status?: 'sourced' | 'estimated' | 'assumed' | 'fictional'
  /** Where the number comes from. */
  readonly source?: string
  /** The day for which the number holds. */
  readonly as_of?: string
  /** How the number was found or what it leaves out. */
  readonly note?: Text
}
