import type { Place } from '../../source/span.ts'
import type { Computed, FormulaId } from './computed.ts'

/**
 * A figure by name and what it is of: `coverage:institution=le-academy,role=trainer`, `seats:course=undercover`.
 * The order of the parts after the colon does not matter; a figure of the whole country has none.
 */
export type FigureKey = string

/** How a figure came about: its value, the formula, and every number that entered it. */
export interface Derivation {
  readonly key: FigureKey
  /** Undefined for a sum of what is written. */
  readonly formula: FormulaId | undefined
  readonly value: Computed
  /** Upper bound, where the data allow only bounds; `value` is the lower one then. */
  readonly upper?: Computed
  readonly inputs: readonly DerivationInput[]
}

/** A number that entered a figure: one that somebody wrote (`at`), one that is shipped (neither), or another figure. */
export interface DerivationInput {
  /** The field of the model, or the name of the figure. */
  readonly name: string
  readonly value: Computed
  readonly upper?: Computed
  readonly at?: Place
  readonly key?: FigureKey
}
