import { fill } from '../model/fill.ts'
import type { FootnoteDefinition } from '../model/document-tree.ts'
import { element, type Content } from './element.ts'
import type { PageContext } from './page-context.ts'
import { writeBlocks } from './write-blocks.ts'
import { addressOf } from './write-inline.ts'

/** Writes the footnotes at the end of the text, each with the way back to where it is first referred to. */
export function writeNotes(page: PageContext): Content {
  const notes = [...page.root.footnotes.values()]
  if (notes.length === 0) return undefined
  const id = page.own('notes')
  return element(
    'section',
    { class: 'notes', 'aria-labelledby': id },
    element('h2', { id }, page.labels.notes),
    element(
      'ol',
      {},
      notes.map((note) => writeNote(note, page)),
    ),
  )
}

function writeNote({ number, children }: FootnoteDefinition, page: PageContext): Content {
  const label = fill(page.labels.back, { number: String(number) })
  const href = addressOf(page.own(`reference-${number}`))
  return element(
    'li',
    { id: page.own(`note-${number}`), value: number },
    writeBlocks(children, page),
    element('a', { class: 'back', href, 'aria-label': label }, '↩'),
  )
}
