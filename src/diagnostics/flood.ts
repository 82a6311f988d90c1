import type { Finding, Severity } from './diagnostic.ts'

/** So many errors are shown; stages count what they find beyond, and say no more of it. */
export const mostErrors = 1000

/** So many findings of each severity are shown; one more says how many there are beyond. */
export const mostShown: Readonly<Record<Severity, number>> = { error: mostErrors, warning: 5000, info: 5000 }

/** How many findings one stands for: itself, or all that it says are left out. */
export function countOf({ data }: Pick<Finding, 'data'>): number {
  return typeof data?.['leftOut'] === 'number' ? data['leftOut'] : 1
}
