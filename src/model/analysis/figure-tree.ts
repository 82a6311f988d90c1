import type { Computed } from './computed.ts'
import type { Derivation, FigureKey } from './derivation.ts'

/** A figure with everything that it was computed from, down to the lines where numbers are written. */
export interface FigureTree {
  readonly derivation: Derivation
  readonly parts: readonly FigurePart[]
  /** Number of further parts that were left out. */
  readonly more?: number
}

/** A number that entered a figure: written somewhere, or a figure of its own. */
export interface FigurePart {
  readonly name: string
  readonly value: Computed
  readonly upper?: Computed
  /** `file:line:column`; undefined for figures and for values that are shipped. */
  readonly where?: string
  readonly key?: FigureKey
  /** How the figure came about; undefined where it was already told above, or lies too deep. */
  readonly tree?: FigureTree
  /** Number of parts that the figure has and that lie too deep to be told. */
  readonly deeper?: number
}
