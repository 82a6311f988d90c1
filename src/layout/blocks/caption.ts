import type { Block } from '../../model/document-tree.ts'
import type { Scope } from '../context.ts'
import type { IndexedCaption } from '../../model/document-index.ts'
import { createNode, type DraftNode } from '../structure.ts'
import { captionStyle } from '../styles.ts'
import { layOutText } from './paragraph.ts'

/** The caption of a table or figure in the document's numbering; undefined when it has none. */
export function captionOf(block: Block, scope: Scope): IndexedCaption | undefined {
  return scope.context.index.captions.get(block)
}

/** Lays out a caption, its number bold, as a child of what it names. */
export function layOutCaption(caption: IndexedCaption, scope: Scope, parent: DraftNode): void {
  const style = { ...captionStyle(scope.context.theme), bold: false }
  const node = createNode(parent, 'Caption')
  const rest = caption.text.startsWith(caption.name) ? caption.text.slice(caption.name.length) : caption.text
  const name = caption.text === rest ? '' : caption.name
  // The number and its full stop stay together.
  const mark = /^[.:]/.exec(rest)?.[0] ?? ''
  layOutText(
    [
      { type: 'strong', children: [{ type: 'text', value: name + mark }] },
      { type: 'text', value: rest.slice(mark.length) },
    ],
    { ...scope, mark: undefined },
    { node, style, align: 'left', division: 'never', onGrid: false },
  )
}
