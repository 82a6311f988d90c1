import type { Token } from 'markdown-it'
import type { Block, FootnoteDefinition } from '../model/document-tree.ts'
import { convertInlineTokens, noteIdentifier } from './convert-inline.ts'
import { withoutHeadings } from './heading-blocks.ts'
import type { Reader } from './reader.ts'

/** What the footnote parser leaves in its environment: the notes by first use, and the labels of all definitions. */
export interface FootnoteState {
  /** A note has a label, or, written in the text itself, its tokens. */
  readonly list?: readonly { readonly label?: string; readonly tokens?: readonly Token[] }[]
  /** The place in the list; -1 for a note that is never used. */
  readonly refs?: Readonly<Record<string, number>>
}

/** The footnotes of a document in order of first use; their definitions have been read with the blocks. */
export function convertFootnotes(state: FootnoteState, reader: Reader): ReadonlyMap<string, FootnoteDefinition> {
  const notes = new Map<string, FootnoteDefinition>()
  state.list?.forEach(({ label = '', tokens }, index) => {
    const number = index + 1
    const identifier = noteIdentifier(number)
    const blocks = tokens === undefined ? (reader.definitions.get(label) ?? []) : inlineNote(tokens, reader)
    notes.set(identifier, { identifier, number, children: withoutHeadings(blocks) })
  })
  return notes
}

function inlineNote(tokens: readonly Token[], reader: Reader): readonly Block[] {
  return [{ type: 'paragraph', children: convertInlineTokens(tokens, 1, reader), line: 1 }]
}
