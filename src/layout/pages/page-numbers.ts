/** On which pages anchors stand. Pages are counted from the first of the body, which is 0. */
export interface PageNumbers {
  /** A page is full; these anchors stand on it. */
  close(anchors: Iterable<string>): void
  /** The page of an anchor; undefined as long as it stands nowhere. */
  find(anchor: string): number | undefined
  /** Pages of the body that are full. */
  filled(): number
}

/** No page is full yet. */
export function createPageNumbers(): PageNumbers {
  const pages = new Map<string, number>()
  let count = 0
  return {
    close(anchors) {
      for (const anchor of anchors) pages.set(anchor, count)
      count++
    },
    find: (anchor) => pages.get(anchor),
    filled: () => count,
  }
}
