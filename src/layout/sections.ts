import { createNode, type DraftNode } from './structure.ts'

/** The sections that are open while a document is laid out: one a heading, nested by level. */
export interface Sections {
  /** The node that blocks belong to now. */
  current(): DraftNode
  /** Opens the section of a heading and closes those that are not above it. */
  open(level: number, title: string): DraftNode
}

/** No section is open yet: blocks belong to the root. */
export function createSections(root: DraftNode): Sections {
  const stack: { readonly level: number; readonly node: DraftNode }[] = []
  const current = (): DraftNode => stack.at(-1)?.node ?? root
  return {
    current,
    open(level, title) {
      while ((stack.at(-1)?.level ?? 0) >= level) stack.pop()
      const node = createNode(current(), 'Sect', { title })
      stack.push({ level, node })
      return node
    },
  }
}
