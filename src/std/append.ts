/** Puts any number of items at the end of a list; `push` with spread arguments takes no more than the stack holds. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item)
}
