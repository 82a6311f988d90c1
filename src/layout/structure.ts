import type { Box, StructureId, StructureNode, StructureRole } from '../model/page.ts'

/** A structure node before and after it is drawn: it takes its number from the first item that it owns. */
export interface DraftNode {
  readonly role: StructureRole
  readonly parent: DraftNode | undefined
  readonly attributes: NodeAttributes
  /** -1 until drawn. */
  id: StructureId
}

export type NodeAttributes = Omit<StructureNode, 'id' | 'parent' | 'role'>

/** The document itself: number 0, the parent of all nodes. */
export function createDocumentNode(): DraftNode {
  return { role: 'Document', parent: undefined, attributes: {}, id: 0 }
}

/** A node below another one, not drawn yet. */
export function createNode(parent: DraftNode, role: StructureRole, attributes: NodeAttributes = {}): DraftNode {
  return { role, parent, attributes, id: -1 }
}

/** Numbers nodes in the order in which they are drawn, parents before children. */
export interface StructureCounter {
  /** What is numbered from here on can be undone. */
  begin(): void
  /** Takes back all numbers since `begin`. */
  undo(): void
  /** The number of a node; nodes that get one now are appended to `page`. `box` is where a figure stands. */
  number(node: DraftNode, page: StructureNode[], box?: Box): StructureId
}

/** A counter for one document. */
export function createStructureCounter(): StructureCounter {
  let last = 0
  let fresh: DraftNode[] = []
  function number(node: DraftNode, page: StructureNode[], box?: Box): StructureId {
    if (node.id >= 0) return node.id
    const parent = node.parent === undefined ? 0 : number(node.parent, page)
    node.id = ++last
    fresh.push(node)
    page.push({ id: node.id, parent, role: node.role, ...node.attributes, ...(box === undefined ? {} : { box }) })
    return node.id
  }
  return {
    number,
    begin: () => void (fresh = []),
    undo() {
      for (const node of fresh) node.id = -1
      last -= fresh.length
      fresh = []
    },
  }
}
