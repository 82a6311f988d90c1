import type { Computed, FigureStatus } from '../model/analysis/computed.ts'
import { add, type Rational, zero } from '../std/rational.ts'
import { computed } from './computed.ts'
import { weaker } from './figure-value.ts'

/** An exact amount with its status. */
export interface Amount {
  readonly amount: Rational
  readonly status: FigureStatus
}

/** The sum of amounts; it is as firm as the weakest. */
export function totalOf(amounts: Iterable<Amount>): Computed {
  const { amount, status } = addAll(amounts)
  return computed(amount, status)
}

export function addAll(amounts: Iterable<Amount>): Amount {
  let amount = zero
  let status: FigureStatus = 'sourced'
  for (const entry of amounts) {
    amount = add(amount, entry.amount)
    status = weaker(status, entry.status)
  }
  return { amount, status }
}

/** Sums under each key, in the order of `keys`, then of first appearance; keys given have a sum even when it is 0. */
export function totalsBy<K, A extends Amount>(
  amounts: Iterable<A>,
  { key, keys = [] }: { readonly key: (amount: A) => K | undefined; readonly keys?: Iterable<K> },
): ReadonlyMap<K, Computed> {
  const sums = new Map<K, { amount: Rational; status: FigureStatus }>()
  for (const known of keys) sums.set(known, { amount: zero, status: 'sourced' })
  for (const entry of amounts) {
    const at = key(entry)
    if (at === undefined) continue
    const sum = sums.get(at)
    if (sum) {
      sum.amount = add(sum.amount, entry.amount)
      sum.status = weaker(sum.status, entry.status)
    } else {
      sums.set(at, { amount: entry.amount, status: entry.status })
    }
  }
  return new Map([...sums].map(([at, { amount, status }]) => [at, computed(amount, status)]))
}
