import type { Token } from 'markdown-it'
import type { Outcome } from '../diagnostics/diagnostic.ts'
import type { Root } from '../model/document-tree.ts'
import { convertBlocks } from './convert-blocks.ts'
import { convertFootnotes, type FootnoteState } from './convert-footnotes.ts'
import { noteIdentifier } from './convert-inline.ts'
import { reachedNotes } from './note-references.ts'
import { createParser, maxNesting } from './parser.ts'
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
  const environment: { footnotes?: FootnoteState } = {}
  const tokens = parser.parse(text, environment)
  const reader = createReader(tokens, text)
  const children = convertBlocks(reader, '')
  const state = environment.footnotes ?? {}
  const all = convertFootnotes(state, reader)
  const reached = reachedNotes(children, all)
  const footnotes = new Map([...all].filter(([identifier]) => reached.has(identifier)))
  reportUnused(state.refs ?? {}, (index) => reached.has(noteIdentifier(index + 1)), reader)
  reportDepth(tokens, reader)
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

function reportDepth(tokens: readonly Token[], reader: Reader): void {
  const deep = tokens.find((token) => isDeep(token) || token.children?.some(isDeep))
  if (deep !== undefined) {
    reader.report('too-deep', `Text is nested more than ${maxNesting} levels deep`, (deep.map?.[0] ?? 0) + 1)
  }
}

/** The parser gives up inside a token of the last level. */
function isDeep(token: Token): boolean {
  return token.nesting === 1 && token.level >= maxNesting - 1
}
