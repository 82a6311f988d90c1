// Generated from schemas/ by scripts/generate-types.mjs

import type { Text } from './text.ts'

/** The proficiency levels that the whole project uses. */
export interface Scale {
  /** The levels from the lowest to the highest. */
  readonly levels: readonly ScaleLevel[]
}

/** One proficiency level. */
export interface ScaleLevel {
  /** The number of the level. */
  readonly n: number
  /** The short name of the level. */
  readonly label: Text
  /** What a person at this level can do. */
  readonly descriptor: Text
  /** The level, or range of levels, of the European Qualifications Framework. */
  readonly eqf?: number | string
  /** The level, or range of levels, of the national qualifications framework. */
  readonly nqf?: number | string
}
