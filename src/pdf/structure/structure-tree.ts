import type { StructureId, StructureNode, StructureRole } from '../../model/page.ts'
import type { PdfFile } from '../document.ts'
import type { ObjectId } from '../object-writer.ts'
import { createKidLog } from './kid-log.ts'
import { createNodeStore } from './node-store.ts'
import { writeStructureTree, type ParentEntry } from './write-structure-tree.ts'

/** Collects the tags of a document while its pages are drawn, in any order. */
export interface StructureTree {
  /** Begins a page with the nodes that appear on it for the first time; `height` turns their boxes. */
  openPage(page: MarkedPage, nodes: readonly StructureNode[]): PageMarks
  /** Writes the tree and everything that refers to it. */
  write(): void
}

/** A page as its tags need it. */
export interface MarkedPage {
  /** Place in the document. */
  readonly number: number
  readonly object: ObjectId
  readonly height: number
}

/** The marked content of one page. */
export interface PageMarks {
  /** Key of the page in the parent tree. */
  readonly key: number
  /** Opens a piece of content that belongs to a node. */
  mark(owner: StructureId): { readonly role: StructureRole; readonly mcid: number }
  /** Makes an annotation part of its node; returns its key in the parent tree. */
  annotate(owner: StructureId, annotation: ObjectId): number
  /** Nothing more is drawn: what was never drawn (an empty cell) is part of the structure all the same. */
  close(): void
}

/** Starts the tree of a file with its document node. */
export function createStructureTree(file: PdfFile): StructureTree {
  const nodes = createNodeStore()
  const kids = createKidLog()
  const parents: ParentEntry[] = []

  return {
    openPage({ number, object, height }, added) {
      // Children that are registered and not yet among the kids of their parents.
      const waiting = new Map<StructureId, StructureId[]>()
      for (const node of added) {
        nodes.add(node, height)
        const siblings = waiting.get(node.parent)
        if (siblings === undefined) waiting.set(node.parent, [node.id])
        else siblings.push(node.id)
      }
      const marks: StructureId[] = []
      const key = parents.push(marks) - 1
      const page = kids.openPage(number, object)

      /**
       * Puts a node among the kids of its parent when the page first draws something of it. Siblings that were registered
       * before it go first, so that the order of registration holds, and text of the parent that is already drawn stays before
       * it. A node that a later page has drawn already moves to this one.
       */
      function place(node: StructureId): void {
        if (node === 0 || nodes.firstPage(node) <= number) return
        const parent = nodes.parent(node)
        place(parent)
        const siblings = waiting.get(parent) ?? []
        const end = siblings.indexOf(node) + 1
        const placed = end === 0 ? [node] : siblings.splice(0, end)
        for (const sibling of placed) {
          nodes.begin(sibling, number)
          page.node(parent, sibling)
        }
      }

      return {
        key,
        mark(owner) {
          const role = nodes.role(owner)
          place(owner)
          const mcid = marks.push(owner) - 1
          page.mark(owner, mcid)
          return { role, mcid }
        },
        annotate(owner, annotation) {
          place(owner)
          page.annotation(owner, annotation)
          return parents.push(owner) - 1
        },
        close() {
          for (const node of added) place(node.id)
          parents[key] = Int32Array.from(marks)
        },
      }
    },
    write: () => writeStructureTree(file, { nodes, kids: kids.inOrder(nodes), parents }),
  }
}
