import { sha256 } from '../../std/sha256.ts'
import { nextHeading, type DocumentState } from '../document-state.ts'
import { escapeStart, escapeText } from './escape-text.ts'
import { flattenBlocks } from './flatten-blocks.ts'
import type { Inline } from './markdown.ts'
import { cleanMarkdown, mark } from './marks.ts'
import { referenceKey, splitDefinitions, type ProseParts } from './prose-definitions.ts'
import { isSafe } from './prose-links.ts'
import { mapProse } from './prose-lines.ts'
import { replaceTokens, type ProseToken } from './prose-tokens.ts'
import { shiftHeadings } from './shift-headings.ts'

/**
 * Markdown of the project as blocks: headings below the heading before it, numbered like those of the templates; footnotes
 * counted with all others; links that lead nowhere as their text.
 */
export function projectMarkdown(text: string, state: DocumentState): string {
  const rewriting = startRewriting(text, false)
  const body = mapProse(rewriting.parts.body, (prose) => rewrite(prose, rewriting))
  const unused = unusedNotes(rewriting)
  return shiftHeadings([body.trim(), ...unused].join('\n\n'), (heading) => {
    const depth = Math.min(6, heading.depth + state.depth + 1)
    const number = nextHeading(state, depth)
    return `${'#'.repeat(depth)} ${number === '' ? '' : `${number} `}${heading.text}`
  })
}

/** Markdown of the project as one line, fit for a table cell or a sentence: links, emphasis and footnotes stay, and all words. */
export function inlineMarkdown(text: string): Inline {
  const rewriting = startRewriting(text, true)
  const line = rewrite(flattenBlocks(rewriting.parts.body), rewriting)
  const notes = unusedNotes(rewriting).map((text) => mark('note', text))
  return escapeStart(line.replace(/(?<!\\)((?:\\\\)*)\\$/, '$1\\\\')) + notes.join('')
}

interface Rewriting {
  readonly parts: ProseParts
  /** Labels of the notes that the text refers to. */
  readonly used: Set<string>
  /** What refers once more to a note that was printed, by label. */
  readonly told: Map<string, Inline>
  /** How many signs of notes may still be told inside other notes: each could hold another twice, and that one a third. */
  readonly room: { inside: number }
  /** Whether the text is one line, perhaps in a table. */
  readonly isLine: boolean
}

function startRewriting(text: string, isLine: boolean): Rewriting {
  const parts = splitDefinitions(cleanMarkdown(text).trim())
  return { parts, used: new Set(), told: new Map(), room: { inside: 200_000 }, isLine }
}

function rewrite(text: string, rewriting: Rewriting): string {
  return replaceTokens(text, (token) => rewriteToken(token, rewriting))
}

function rewriteToken(token: ProseToken, rewriting: Rewriting): string {
  switch (token.type) {
    case 'code':
      return rewriting.isLine && token.text.includes('|') ? escapeText(codeWords(token.text)) : token.text
    case 'bar':
      return rewriting.isLine ? '\\|' : token.text
    case 'inlineNote':
      return mark('note', noteText(token.note, rewriting, []))
    case 'noteReference':
      return note(token, rewriting)
    case 'image':
      return rewriting.isLine ? rewrite(token.label, rewriting) : token.text
    case 'link':
      return link(token.label, token.address, token.title, rewriting)
    case 'reference':
      return reference(token, rewriting)
  }
}

/** The words of a code span without its marks. */
function codeWords(span: string): string {
  const marks = /^`+/.exec(span)?.[0].length ?? 0
  return span.slice(marks, -marks).replace(/^\s|\s$/g, '')
}

/** A note; a label that nothing defines is text, else it would be taken for a note of another text. */
function note({ label, text }: Extract<ProseToken, { type: 'noteReference' }>, rewriting: Rewriting): string {
  const told = rewriting.told.get(label)
  if (told !== undefined) return told
  const definition = rewriting.parts.notes.get(label)
  if (definition === undefined) return `\\${text}`
  rewriting.used.add(label)
  const words = noteText(definition, rewriting, [label])
  rewriting.told.set(label, mark('again', sha256(words)))
  return mark('note', words)
}

/** Notes within notes are told this deep; a deeper one stands for itself. */
const deepestNote = 8

/** The text of a note; the notes it refers to stand in brackets, since a note has none of its own. */
function noteText(definition: string, rewriting: Rewriting, outer: readonly string[]): Inline {
  const { parts, used, room } = rewriting
  const inner = replaceTokens(flattenBlocks(definition), (token) => {
    if (token.type === 'inlineNote') return ` (${noteText(token.note, rewriting, outer)})`
    if (token.type !== 'noteReference') return token.text
    const text = parts.notes.get(token.label)
    if (text === undefined || outer.includes(token.label)) return token.text
    if (outer.length >= deepestNote || room.inside < text.length) return token.text
    room.inside -= text.length + token.text.length
    used.add(token.label)
    return ` (${noteText(text, rewriting, [...outer, token.label])})`
  })
  return escapeStart(
    rewrite(inner, { ...rewriting, parts: { ...parts, notes: new Map() }, told: new Map(), isLine: true }),
  )
}

/** Notes that nothing refers to: they are kept as text. */
function unusedNotes(rewriting: Rewriting): readonly Inline[] {
  return [...rewriting.parts.notes].flatMap(([label, text]) =>
    rewriting.used.has(label) ? [] : [noteText(text, rewriting, [label])],
  )
}

function link(label: string, address: string, title: string, rewriting: Rewriting): string {
  const text = rewrite(label, rewriting)
  if (!isSafe(address)) return text
  const target = address.replace(/[\s|<>]/g, encodeURIComponent)
  return `[${text}](${target}${title === '' ? '' : ` ${title.replaceAll('|', '\\|')}`})`
}

function reference(token: Extract<ProseToken, { type: 'reference' }>, rewriting: Rewriting): string {
  const entry = rewriting.parts.addresses.get(referenceKey(token.key))
  if (entry === undefined) return brackets(token, rewriting)
  const [, address = '', title = ''] = /^(<[^<>]*>|\S+)(?:\s+([^]*))?$/.exec(entry) ?? []
  if (!token.isImage) return link(token.label, address.replace(/^<(.*)>$/, '$1'), title, rewriting)
  return rewriting.isLine ? token.label : `![${token.label}](${address}${title === '' ? '' : ` ${title}`})`
}

/** Brackets that are no link. */
function brackets({ text, label, isImage }: Extract<ProseToken, { type: 'reference' }>, rewriting: Rewriting): string {
  const before = isImage ? '![' : '['
  return before + rewrite(label, rewriting) + text.slice(before.length + label.length)
}
