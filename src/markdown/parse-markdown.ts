import type { Outcome } from '../diagnostics/diagnostic.ts'
import type { Root } from '../model/document-tree.ts'
import { convertBlocks } from './convert-blocks.ts'
import { convertFootnotes, type FootnoteState } from './convert-footnotes.ts'
import { noteIdentifier } from './convert-inline.ts'
import { reachedNotes } from './note-references.ts'
import { readDefinitions } from './block-tokens.ts'
import { createParser } from './parser.ts'
import { createReader, type Reader } from './reader.ts'

const parser = createParser()

/**
 * Parses the Markdown text of one document into its tree.
 *
 * Nothing is lost silently: what the tree cannot hold stays as text, or is named by a finding (`markdown/unsafe-link`,
 * `markdown/stray-directive`, `markdown/unused-footnote`, `markdown/extra-cells`, `markdown/too-deep`) whose `data.line`
 * is the line in the text.
 */
export function parseMarkdown(text: string): Outcome<Root> {
  const normal = text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd')
  const environment = readDefinitions(parser, normal)
  const reader = createReader(parser, normal, environment)
  const children = convertBlocks(reader, '')
  const state = (environment['footnotes'] ?? {}) as FootnoteState // the footnote rules put it there
  const all = convertFootnotes(state, reader)
  const reached = reachedNotes(children, all)
  const footnotes = new Map([...all].filter(([identifier]) => reached.has(identifier)))
  reportUnused(state.refs ?? {}, (index) => reached.has(noteIdentifier(index + 1)), reader)
  return { value: { type: 'root', children, footnotes }, findings: reader.findings }
}

function reportUnused(
  references: Readonly<Record<string, number>>,
  isUsed: (index: number) => boolean,
  reader: Reader,
): void {
  for (const [label, index] of Object.entries(references)) {
    if (isUsed(index)) continue
    const name = label.slice(1)
    reader.report('unused-footnote', `Footnote "${name}" is defined and never used`, reader.lineOf(`[^${name}]:`))
  }
}
