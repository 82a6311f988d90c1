import type { Block, Inline, Paragraph } from '../../model/document-tree.ts'
import { plainText } from '../../model/tree-text.ts'

/** Says whether a paragraph stays with what follows: it ends with a colon, or it is a short label in bold. */
export function announces({ children }: Paragraph): boolean {
  const text = plainText(children).trim()
  if (/[:：]$/u.test(text)) return true
  return text.length <= longestLabel && isAll('strong', children)
}

const longestLabel = 80

/** The note below a table or figure: a paragraph that directly follows it and is set in emphasis as a whole. */
export function noteBelow(blocks: readonly Block[], index: number): Paragraph | undefined {
  const [above, block] = [blocks[index], blocks[index + 1]]
  if (above?.type !== 'table' && above?.type !== 'figure') return undefined
  return block?.type === 'paragraph' && isAll('emphasis', block.children) ? block : undefined
}

function isAll(type: Inline['type'], children: readonly Inline[]): boolean {
  const seen = children.filter((node) => node.type !== 'anchor' && !(node.type === 'text' && node.value.trim() === ''))
  return seen.length > 0 && seen.every((node) => node.type === type || node.type === 'footnoteReference')
}
