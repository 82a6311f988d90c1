/** Stops on a state that cannot be: a bug in strategy, never a user's mistake. Ends with exit code 70. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant: ${message}`)
}
