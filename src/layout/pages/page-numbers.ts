/** On which pages anchors stand, and which pages of the body wait for that. Pages are counted from the first of the body. */
export interface PageNumbers {
  /** A text that will stand on the page being filled, or a later one, tells the page of an anchor. */
  expect(anchor: string): void
  /** The page being filled is full; these anchors stand on it. */
  close(anchors: Iterable<string>): void
  /** The page of an anchor; undefined as long as it stands nowhere. */
  find(anchor: string): number | undefined
  /** Pages of the body that are full. */
  filled(): number
  /** Pages of the body, from the first on, that wait for no anchor. */
  known(): number
}

/** No page is full yet. */
export function createPageNumbers(): PageNumbers {
  const pages = new Map<string, number>()
  // Anchors that stand nowhere yet, with the first page that may tell theirs: the earliest come first.
  const expected = new Map<string, number>()
  let count = 0
  return {
    expect(anchor) {
      if (!pages.has(anchor) && !expected.has(anchor)) expected.set(anchor, count)
    },
    close(anchors) {
      for (const anchor of anchors) {
        pages.set(anchor, count)
        expected.delete(anchor)
      }
      count++
    },
    find: (anchor) => pages.get(anchor),
    filled: () => count,
    known: () => firstOf(expected.values()) ?? count,
  }
}

function firstOf(values: Iterable<number>): number | undefined {
  for (const value of values) return value
  return undefined
}
