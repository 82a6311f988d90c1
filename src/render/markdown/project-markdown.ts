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
  const parts = splitDefinitions(cleanMarkdown(text).trim())
  const used = new Set<string>()
  const body = mapProse(parts.body, (prose) => rewrite(prose, { parts, used, isLine: false }))
  const unused = unusedNotes(parts, used)
  return shiftHeadings([body.trim(), ...unused].join('\n\n'), (heading) => {
    const depth = Math.min(6, heading.depth + state.depth + 1)
    const number = nextHeading(state, depth)
    return `${'#'.repeat(depth)} ${number === '' ? '' : `${number} `}${heading.text}`
  })
}

/** Markdown of the project as one line, fit for a table cell or a sentence: links, emphasis and footnotes stay, and all words. */
export function inlineMarkdown(text: string): Inline {
  const parts = splitDefinitions(cleanMarkdown(text).trim())
  const used = new Set<string>()
  const line = rewrite(flattenBlocks(parts.body), { parts, used, isLine: true })
  const notes = unusedNotes(parts, used).map((text) => mark('note', text))
  return escapeStart(line.replace(/(?<!\\)((?:\\\\)*)\\$/, '$1\\\\')) + notes.join('')
}

interface Rewriting {
  readonly parts: ProseParts
  /** Labels of the notes that the text refers to. */
  readonly used: Set<string>
  /** Whether the text is one line, perhaps in a table. */
  readonly isLine: boolean
}

function rewrite(text: string, rewriting: Rewriting): string {
  return replaceTokens(text, (token) => rewriteToken(token, rewriting))
}

function rewriteToken(token: ProseToken, rewriting: Rewriting): string {
  switch (token.type) {
    case 'code':
      return rewriting.isLine && token.text.includes('|')
        ? escapeText(token.text.replace(/^`+\s?|\s?`+$/g, ''))
        : token.text
    case 'bar':
      return rewriting.isLine ? '\\|' : token.text
    case 'inlineNote':
      return mark('note', noteText(token.note, rewriting, new Set()))
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

/** A note; a label that nothing defines is text, else it would be taken for a note of another text. */
function note({ label, text }: Extract<ProseToken, { type: 'noteReference' }>, rewriting: Rewriting): string {
  const definition = rewriting.parts.notes.get(label)
  if (definition === undefined) return `\\${text}`
  rewriting.used.add(label)
  return mark('note', noteText(definition, rewriting, new Set([label])))
}

/** The text of a note; the notes it refers to stand in brackets, since a note has none of its own. */
function noteText(definition: string, { parts, used }: Rewriting, outer: ReadonlySet<string>): Inline {
  const inner = replaceTokens(flattenBlocks(definition), (token) => {
    if (token.type === 'inlineNote') return ` (${noteText(token.note, { parts, used, isLine: true }, outer)})`
    if (token.type !== 'noteReference') return token.text
    const text = outer.has(token.label) ? undefined : parts.notes.get(token.label)
    if (text === undefined) return token.text
    used.add(token.label)
    return ` (${noteText(text, { parts, used, isLine: true }, new Set([...outer, token.label]))})`
  })
  const plain = { ...parts, notes: new Map<string, string>() }
  return escapeStart(rewrite(inner, { parts: plain, used, isLine: true }))
}

/** Notes that nothing refers to: they are kept as text. */
function unusedNotes(parts: ProseParts, used: Set<string>): readonly Inline[] {
  return [...parts.notes].flatMap(([label, text]) =>
    used.has(label) ? [] : [noteText(text, { parts, used, isLine: true }, new Set([label]))],
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
  const [, address = '', title = ''] = /^(<[^<>]*>|\S+)(?:\s+(.*))?$/.exec(entry) ?? []
  if (!token.isImage) return link(token.label, address.replace(/^<(.*)>$/, '$1'), title, rewriting)
  return rewriting.isLine ? token.label : `![${token.label}](${address}${title === '' ? '' : ` ${title}`})`
}

/** Brackets that are no link. */
function brackets({ text, label, isImage }: Extract<ProseToken, { type: 'reference' }>, rewriting: Rewriting): string {
  const before = isImage ? '![' : '['
  return before + rewrite(label, rewriting) + text.slice(before.length + label.length)
}
