import type { FootnoteDefinition } from '../model/document-tree.ts'
import { convertBlocks } from './convert-blocks.ts'
import { noteIdentifier } from './convert-inline.ts'
import type { Reader } from './reader.ts'

/** Converts the footnotes that the parser has put behind the last block, in order of first use. */
export function convertFootnotes(reader: Reader): ReadonlyMap<string, FootnoteDefinition> {
  const notes = new Map<string, FootnoteDefinition>()
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (token.type !== 'footnote_open') continue
    const number = Number(token.meta?.['id']) + 1
    const identifier = noteIdentifier(number)
    notes.set(identifier, { identifier, number, children: convertBlocks(reader, 'footnote_close') })
  }
  return notes
}
