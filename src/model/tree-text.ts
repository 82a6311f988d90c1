import type { Block, Inline, Root, TableCell } from './document-tree.ts'

/** All words of a document in reading order: what must be seen in print. Alternative texts and addresses are not among them. */
export function words(root: Root): readonly string[] {
  const texts: string[] = []
  blockTexts(root.children, texts)
  for (const note of root.footnotes.values()) blockTexts(note.children, texts)
  return texts.flatMap(splitWords)
}

/** The texts of a block, each of its cells, items and captions for itself. */
export function textsOf(block: Block): readonly string[] {
  const texts: string[] = []
  blockText(block, texts)
  return texts
}

/** The words of a text: runs without white space, without soft hyphens. */
export function splitWords(text: string): readonly string[] {
  return text.replaceAll(/[\u00ad\u200b\u2060\ufeff]/g, '').match(/\S+/gu) ?? []
}

/** The visible text of inline nodes on one line; marks of footnotes are left out. */
export function plainText(nodes: readonly Inline[]): string {
  let text = ''
  for (const node of nodes) text += inlineText(node)
  return text
}

/** What inline nodes say to those who do not see them: their text, or where they have none, that of their pictures. */
export function spokenText(nodes: readonly Inline[]): string {
  return plainText(nodes).trim() || alternatives(nodes).join(' ').trim()
}

function alternatives(nodes: readonly Inline[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'image') return [node.alt || node.title]
    return 'children' in node ? alternatives(node.children) : []
  })
}

function inlineText(node: Inline): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'link':
      return plainText(node.children)
    case 'break':
      return ' '
    case 'image':
    case 'anchor':
    case 'footnoteReference':
      return ''
  }
}

function blockTexts(blocks: readonly Block[], texts: string[]): void {
  for (const block of blocks) blockText(block, texts)
}

function blockText(block: Block, texts: string[]): void {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      texts.push(plainText(block.children))
      break
    case 'list':
      for (const item of block.children) blockTexts(item.children, texts)
      break
    case 'blockquote':
    case 'landscape':
    case 'language':
      blockTexts(block.children, texts)
      break
    case 'code':
      texts.push(block.value)
      break
    case 'table':
      texts.push(block.caption)
      cellTexts(block.header, texts)
      for (const row of block.rows) cellTexts(row, texts)
      break
    case 'figure':
      texts.push(block.caption)
      break
    case 'thematicBreak':
    case 'anchor':
    case 'pageBreak':
      break
  }
}

function cellTexts(cells: readonly TableCell[], texts: string[]): void {
  for (const cell of cells) texts.push(plainText(cell.children))
}
