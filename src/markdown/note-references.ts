import { append } from '../std/append.ts'
import type { Block, FootnoteDefinition, Inline } from '../model/document-tree.ts'

/** The footnotes that the blocks lead to, directly or through other footnotes. */
export function reachedNotes(
  blocks: readonly Block[],
  notes: ReadonlyMap<string, FootnoteDefinition>,
): ReadonlySet<string> {
  const reached = new Set<string>()
  const waiting = blocks.flatMap(inBlock)
  for (let identifier = waiting.pop(); identifier !== undefined; identifier = waiting.pop()) {
    if (reached.has(identifier)) continue
    reached.add(identifier)
    append(waiting, (notes.get(identifier)?.children ?? []).flatMap(inBlock))
  }
  return reached
}

function inBlock(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return inInlines(block.children)
    case 'list':
      return block.children.flatMap((item) => item.children.flatMap(inBlock))
    case 'blockquote':
    case 'landscape':
    case 'language':
      return block.children.flatMap(inBlock)
    case 'table':
      return [block.header, ...block.rows].flatMap((row) => row.flatMap((cell) => inInlines(cell.children)))
    case 'code':
    case 'figure':
    case 'thematicBreak':
    case 'anchor':
    case 'pageBreak':
      return []
  }
}

function inInlines(nodes: readonly Inline[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'footnoteReference') return [node.identifier]
    return 'children' in node ? inInlines(node.children) : []
  })
}
