import type { Block, Inline, Paragraph } from '../../model/document-tree.ts'
import { plainText } from '../../model/tree-text.ts'

/** A paragraph that ends with a colon, or a short label in bold. */
function announces({ children }: Paragraph): boolean {
  const text = plainText(children).trim()
  if (/[:：]$/u.test(text)) return true
  return text.length <= longestLabel && isAll('strong', children)
}

const longestLabel = 80

/**
 * Does a block stay with the next one? A paragraph that announces it does, and a short one between a heading and a table,
 * figure or landscape page, so that the heading does not stay behind.
 */
export function staysWithNext(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  if (block?.type !== 'paragraph') return false
  return announces(block) || (isLead(block) && isWide(blocks, index) && follows(blocks, index, 'heading'))
}

function isLead({ children }: Paragraph): boolean {
  return plainText(children).length <= longestLead
}

/** About three lines. */
const longestLead = 240

function isWide(blocks: readonly Block[], index: number): boolean {
  const next = besides(blocks, index, 1)
  return next?.type === 'table' || next?.type === 'figure' || next?.type === 'landscape'
}

function follows(blocks: readonly Block[], index: number, type: Block['type']): boolean {
  return besides(blocks, index, -1)?.type === type
}

/** The nearest block after (1) or before (-1) another one, anchors aside. */
function besides(blocks: readonly Block[], index: number, step: 1 | -1): Block | undefined {
  let at = index + step
  while (blocks[at]?.type === 'anchor') at += step
  return blocks[at]
}

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
