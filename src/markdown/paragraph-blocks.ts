import type { Block, Inline } from '../model/document-tree.ts'

/** A paragraph as blocks: an image alone becomes a figure, anchors alone become anchors, anything else a paragraph. */
export function paragraphBlocks(children: readonly Inline[], line: number): readonly Block[] {
  const visible = children.filter((node) => !(node.type === 'text' && node.value.trim() === ''))
  const anchors = visible.filter((node) => node.type === 'anchor')
  const rest = visible.filter((node) => node.type !== 'anchor')
  const only = rest[0]
  const marks = anchors.map((anchor): Block => ({ type: 'anchor', id: anchor.id, line }))
  if (only === undefined) return marks
  if (rest.length > 1 || only.type !== 'image') return [{ type: 'paragraph', children, line }]
  return [...marks, { type: 'figure', url: only.url, alt: only.alt, caption: only.title, line }]
}
