import type { Token } from 'markdown-it'
import type { Block, List, ListItem, Paragraph } from '../model/document-tree.ts'
import type { Reader } from './reader.ts'

/** Reads blocks up to the token that closes their container. */
type BlockReader = (reader: Reader, end: string) => readonly Block[]

/** Converts the list that a token opens. */
export function convertList(open: Token, reader: Reader, readBlocks: BlockReader): List {
  const ordered = open.type === 'ordered_list_open'
  const end = ordered ? 'ordered_list_close' : 'bullet_list_close'
  const items: ListItem[] = []
  let spread = false
  for (let token = reader.next(); token !== undefined && token.type !== end; token = reader.next()) {
    const first = reader.peek()
    if (first?.type === 'paragraph_open' && !first.hidden) spread = true
    items.push(convertItem(token, readBlocks(reader, 'list_item_close')))
  }
  const line = (open.map?.[0] ?? 0) + 1
  return { type: 'list', ordered, start: Number(open.attrGet('start') ?? 1), spread, children: items, line }
}

function convertItem(open: Token, children: readonly Block[]): ListItem {
  const line = (open.map?.[0] ?? 0) + 1
  const task = readTask(children)
  return task === undefined
    ? { type: 'listItem', checked: undefined, children, line }
    : { type: 'listItem', ...task, line }
}

function readTask(children: readonly Block[]): Pick<ListItem, 'checked' | 'children'> | undefined {
  const paragraph = children[0]
  if (paragraph?.type !== 'paragraph') return undefined
  const text = paragraph.children[0]
  const mark = text?.type === 'text' ? /^\[([ xX])\] (?=\S|$)/.exec(text.value) : null
  if (text?.type !== 'text' || mark === null) return undefined
  const rest: Paragraph = {
    ...paragraph,
    children: [{ type: 'text', value: text.value.slice(4) }, ...paragraph.children.slice(1)],
  }
  return { checked: mark[1] !== ' ', children: [rest, ...children.slice(1)] }
}
