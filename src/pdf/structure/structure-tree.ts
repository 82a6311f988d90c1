import type { StructureId, StructureNode, StructureRole } from '../../model/page.ts'
import { invariant } from '../../std/invariant.ts'
import type { PdfFile } from '../document.ts'
import type { ObjectId } from '../object-writer.ts'
import { writeStructureTree } from './write-structure-tree.ts'

/** Collects the tags of a document while its pages are drawn. */
export interface StructureTree {
  /** Registers the nodes that first appear on a page; `pageHeight` turns their boxes. */
  add(nodes: readonly StructureNode[], pageHeight: number): void
  openPage(page: ObjectId): PageMarks
  /** From here on the children of the document come before those so far (cover, contents). */
  beginFront(): void
  /** Writes the tree and everything that refers to it. */
  write(): void
}

/** The marked content of one page. */
export interface PageMarks {
  /** Key of the page in the parent tree. */
  readonly key: number
  /** Opens a piece of content that belongs to a node. */
  mark(owner: StructureId): { readonly role: StructureRole; readonly mcid: number }
  /** Makes an annotation part of its node; returns its key in the parent tree. */
  annotate(owner: StructureId, annotation: ObjectId): number
}

/** What a node holds, in reading order. */
export type Kid =
  | { readonly kind: 'node'; readonly node: TreeNode }
  | { readonly kind: 'mark'; readonly page: ObjectId; readonly mcid: number }
  | { readonly kind: 'annotation'; readonly page: ObjectId; readonly annotation: ObjectId }

/** A node of the tree with what has been drawn of it. */
export interface TreeNode {
  readonly source: StructureNode
  readonly parent: TreeNode | undefined
  readonly pageHeight: number
  kids: Kid[]
  /** Children that are registered and not yet among the kids. */
  readonly waiting: TreeNode[]
  isPlaced: boolean
}

/** Who owns a key of the parent tree: the marks of a page by number, or the node of an annotation. */
export type ParentEntry = TreeNode[] | TreeNode

const DOCUMENT: StructureNode = { id: 0, parent: 0, role: 'Document' }

/** Starts the tree of a file with its document node. */
export function createStructureTree(file: PdfFile): StructureTree {
  const root = treeNode(DOCUMENT, undefined, 0)
  root.isPlaced = true
  const nodes = new Map<StructureId, TreeNode>([[DOCUMENT.id, root]])
  const parents: ParentEntry[] = []
  let body: readonly Kid[] = []
  const find = (id: StructureId): TreeNode => {
    const node = nodes.get(id)
    invariant(node, `structure node ${id} is registered before it is used`)
    return node
  }
  return {
    add(added, pageHeight) {
      for (const source of added) {
        invariant(!nodes.has(source.id), `structure node ${source.id} is registered once`)
        const parent = find(source.parent)
        const node = treeNode(source, parent, pageHeight)
        parent.waiting.push(node)
        nodes.set(source.id, node)
      }
    },
    openPage: (page) => openPage(page, find, parents),
    beginFront() {
      placeAll(root)
      body = root.kids
      root.kids = []
    },
    write() {
      placeAll(root)
      root.kids.push(...body)
      writeStructureTree(file, root, parents)
    },
  }
}

function treeNode(source: StructureNode, parent: TreeNode | undefined, pageHeight: number): TreeNode {
  return { source, parent, pageHeight, kids: [], waiting: [], isPlaced: false }
}

function openPage(page: ObjectId, find: (id: StructureId) => TreeNode, parents: ParentEntry[]): PageMarks {
  const marks: TreeNode[] = []
  const key = parents.push(marks) - 1
  return {
    key,
    mark(owner) {
      const node = find(owner)
      place(node)
      const mcid = marks.push(node) - 1
      node.kids.push({ kind: 'mark', page, mcid })
      return { role: node.source.role, mcid }
    },
    annotate(owner, annotation) {
      const node = find(owner)
      place(node)
      node.kids.push({ kind: 'annotation', page, annotation })
      return parents.push(node) - 1
    },
  }
}

/**
 * Puts a node among the kids of its parent when it is first drawn. Siblings that were registered before it go first,
 * so that the order of registration holds, and text of the parent that is already drawn stays before it.
 */
function place(node: TreeNode): void {
  if (node.isPlaced || !node.parent) return
  place(node.parent)
  const { waiting, kids } = node.parent
  const end = waiting.indexOf(node) + 1
  for (const sibling of waiting.splice(0, end)) {
    sibling.isPlaced = true
    kids.push({ kind: 'node', node: sibling })
  }
}

/** Places what was never drawn (an empty cell), which is part of the structure all the same. */
function placeAll(node: TreeNode): void {
  for (const sibling of node.waiting.splice(0)) {
    sibling.isPlaced = true
    node.kids.push({ kind: 'node', node: sibling })
  }
  for (const kid of node.kids) if (kid.kind === 'node') placeAll(kid.node)
}
