/** The greatest of any number of values, at least `floor`; `Math.max` takes no more than the stack holds. */
export function greatestOf(values: Iterable<number>, floor: number): number {
  let found = floor
  for (const value of values) if (value > found) found = value
  return found
}

/** The least of any number of values, at most `ceiling`. */
export function leastOf(values: Iterable<number>, ceiling: number): number {
  let found = ceiling
  for (const value of values) if (value < found) found = value
  return found
}
