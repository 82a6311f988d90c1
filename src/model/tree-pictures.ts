import type { Block, Inline, Root } from './document-tree.ts'

/** The addresses of all pictures of a document, each once, in reading order. */
export function pictureAddresses(root: Root): ReadonlySet<string> {
  const found = new Set<string>()
  const notes = [...root.footnotes.values()].flatMap(({ children }) => children)
  addBlocks([...root.children, ...notes], found)
  return found
}

function addBlocks(blocks: readonly Block[], found: Set<string>): void {
  for (const block of blocks) {
    if (block.type === 'figure') found.add(block.url)
    else if (block.type === 'table')
      [block.header, ...block.rows].flat().forEach((cell) => addInline(cell.children, found))
    else if (block.type === 'heading' || block.type === 'paragraph') addInline(block.children, found)
    else if (block.type === 'list') block.children.forEach((item) => addBlocks(item.children, found))
    else if ('children' in block) addBlocks(block.children, found)
  }
}

function addInline(nodes: readonly Inline[], found: Set<string>): void {
  for (const node of nodes) {
    if (node.type === 'image') found.add(node.url)
    else if ('children' in node) addInline(node.children, found)
  }
}
