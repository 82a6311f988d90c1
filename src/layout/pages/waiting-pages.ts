import { append } from '../../std/append.ts'
import type { PlacedPage } from './placed-page.ts'

/** A page of the body that is full, and its place: 0 is the first. */
export interface FilledPage {
  readonly placed: PlacedPage
  readonly number: number
}

/** Filled pages that are not drawn yet: those that can be, and those that wait for an anchor whose page they tell. */
export interface WaitingPages {
  /** Takes a page with the anchors on it; those that wait for one of these can be drawn. */
  add(page: FilledPage, anchors: readonly string[]): void
  /** Puts a page back until the anchor has its place. */
  wait(page: FilledPage, anchor: string): void
  /** The pages that can be drawn, in order as far as they are known together. */
  take(): readonly FilledPage[]
  /** No anchor comes any more: all pages can be drawn. */
  close(): void
  isClosed(): boolean
}

/** No page is full yet. */
export function createWaitingPages(): WaitingPages {
  const byAnchor = new Map<string, FilledPage[]>()
  let ready: FilledPage[] = []
  let closed = false
  const release = (anchor: string): void => {
    append(ready, byAnchor.get(anchor) ?? [])
    byAnchor.delete(anchor)
  }
  return {
    add(page, anchors) {
      anchors.forEach(release)
      ready.push(page)
    },
    wait(page, anchor) {
      const others = byAnchor.get(anchor)
      if (others === undefined) byAnchor.set(anchor, [page])
      else others.push(page)
    },
    take() {
      const taken = ready.toSorted((a, b) => a.number - b.number)
      ready = []
      return taken
    },
    close() {
      closed = true
      for (const anchor of byAnchor.keys()) release(anchor)
    },
    isClosed: () => closed,
  }
}
