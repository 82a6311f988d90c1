import type { Computed, FigureStatus, Range } from '../../model/analysis/computed.ts'
import type { Derivation, DerivationInput } from '../../model/analysis/derivation.ts'
import { rational } from '../../std/rational.ts'
import { computed } from '../computed.ts'
import type { InputValue } from '../figure-value.ts'
import { figureKey, type Subject } from './figure-key.ts'

/** A number that somebody wrote, or that is shipped. */
export function written(name: string, input: InputValue | undefined): readonly DerivationInput[] {
  if (!input) return []
  const value = computed(input.value, input.status)
  return [input.at ? { name, value, at: input.at } : { name, value }]
}

/** Another figure. */
export function figure(name: string, of: Subject, value: Computed): DerivationInput {
  return { name, value, key: figureKey(name, of) }
}

/** Another figure that may be known only within bounds. */
export function ranged(name: string, of: Subject, { low, high }: Bounds): DerivationInput {
  return { name, ...bounds({ low, high }), key: figureKey(name, of) }
}

export interface Bounds {
  readonly low: Computed
  readonly high: Computed
}

/** The value, with the upper bound where it differs. */
export function bounds({ low, high }: Bounds): Pick<Derivation, 'value' | 'upper'> {
  return low.value === high.value ? { value: low } : { value: low, upper: high }
}

/** Bounds of whole numbers. */
export function counts({ low, high }: Range, status: FigureStatus): Bounds {
  return { low: count(low, status), high: count(high, status) }
}

/** A whole number. */
export function count(value: number, status: FigureStatus): Computed {
  return computed(rational(value), status)
}
