import type { StructureId } from '../../model/page.ts'
import { createIntList } from '../../std/int-list.ts'
import type { ObjectId } from '../object-writer.ts'
import type { NodeStore } from './node-store.ts'

/** What a node holds. */
export type Kid =
  | { readonly kind: 'node'; readonly node: StructureId }
  | { readonly kind: 'mark'; readonly page: ObjectId; readonly mcid: number }
  | { readonly kind: 'annotation'; readonly page: ObjectId; readonly annotation: ObjectId }

/** Notes what nodes hold while pages are drawn, in whatever order they are. */
export interface KidLog {
  openPage(page: number, object: ObjectId): PageKids
  /** What a node holds in reading order: by page, then as it was noted. */
  inOrder(nodes: NodeStore): (node: StructureId) => readonly Kid[]
}

/** Notes what nodes hold on one page. */
export interface PageKids {
  /** A node that begins on this page; noted again for an earlier page, it begins there. */
  node(parent: StructureId, node: StructureId): void
  mark(owner: StructureId, mcid: number): void
  annotation(owner: StructureId, annotation: ObjectId): void
}

const kinds = { node: 0, mark: 1, annotation: 2 } as const

/** Nothing is noted yet. */
export function createKidLog(): KidLog {
  const owners = createIntList()
  const pages = createIntList()
  const kindOf = createIntList()
  const values = createIntList()
  const objects = new Map<number, ObjectId>()

  function kid(record: number): Kid {
    const value = values.at(record)
    const page = objects.get(pages.at(record)) ?? 0
    if (kindOf.at(record) === kinds.node) return { kind: 'node', node: value }
    return kindOf.at(record) === kinds.mark
      ? { kind: 'mark', page, mcid: value }
      : { kind: 'annotation', page, annotation: value }
  }

  return {
    openPage(page, object) {
      objects.set(page, object)
      const note = (owner: StructureId, kind: number, value: number): void => {
        owners.push(owner)
        pages.push(page)
        kindOf.push(kind)
        values.push(value)
      }
      return {
        node: (parent, node) => note(parent, kinds.node, node),
        mark: (owner, mcid) => note(owner, kinds.mark, mcid),
        annotation: (owner, annotation) => note(owner, kinds.annotation, annotation),
      }
    },
    inOrder(nodes) {
      const counts = { nodes: nodes.limit(), records: owners.length() }
      const { starts, records } = recordsByOwner(counts, (record) => owners.at(record))
      const isOutdated = (record: number): boolean =>
        kindOf.at(record) === kinds.node && nodes.firstPage(values.at(record)) !== pages.at(record)
      return (node) =>
        Array.from(records.subarray(starts[node], starts[node + 1]))
          .filter((record) => !isOutdated(record))
          .toSorted((a, b) => pages.at(a) - pages.at(b))
          .map(kid)
    },
  }
}

/** The records of each owner in the order in which they were noted: those of owner n stand from `starts[n]` on. */
function recordsByOwner(
  count: { readonly nodes: number; readonly records: number },
  ownerOf: (record: number) => StructureId,
): { readonly starts: Int32Array; readonly records: Int32Array } {
  const starts = new Int32Array(count.nodes + 1)
  for (let record = 0; record < count.records; record++) increase(starts, ownerOf(record) + 1)
  for (let node = 1; node < starts.length; node++) starts[node] = (starts[node] ?? 0) + (starts[node - 1] ?? 0)
  const ends = starts.slice()
  const records = new Int32Array(count.records)
  for (let record = 0; record < count.records; record++) records[increase(ends, ownerOf(record))] = record
  return { starts, records }
}

/** Adds one to a count; returns it as it was. */
function increase(counts: Int32Array, index: number): number {
  const before = counts[index] ?? 0
  counts[index] = before + 1
  return before
}
