import type { Block, Heading, Inline } from '../model/document-tree.ts'

/** A heading as blocks: one that shows nothing leaves only its anchors, so that no list of contents leads to it. */
export function headingBlocks(heading: Heading): readonly Block[] {
  if (heading.children.some(isVisible)) return [heading]
  return anchorsIn(heading.children).map((id) => ({ type: 'anchor', id, line: heading.line }))
}

function isVisible(node: Inline): boolean {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value.trim() !== ''
    case 'image':
    case 'footnoteReference':
      return true
    case 'anchor':
    case 'break':
      return false
    default:
      return node.children.some(isVisible)
  }
}

function anchorsIn(nodes: readonly Inline[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'anchor') return [node.id]
    return 'children' in node ? anchorsIn(node.children) : []
  })
}

/** The blocks of a note, in which headings are bold paragraphs: a note is beside the text, and heads no part of it. */
export function withoutHeadings(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    switch (block.type) {
      case 'heading':
        return { type: 'paragraph', children: [{ type: 'strong', children: block.children }], line: block.line }
      case 'blockquote':
      case 'landscape':
      case 'language':
        return { ...block, children: withoutHeadings(block.children) }
      case 'list':
        return {
          ...block,
          children: block.children.map((item) => ({ ...item, children: withoutHeadings(item.children) })),
        }
      default:
        return block
    }
  })
}
