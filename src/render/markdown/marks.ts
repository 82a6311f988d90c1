/**
 * Marks for what is numbered only when the whole document stands: notes, tables, figures and references to them.
 *
 * They use noncharacters of Unicode, which `escapeText` and `cleanMarkdown` remove from all data, so that no data can
 * forge one.
 */
export type MarkKind = (typeof kinds)[number]

/**
 * `again` is a note that was marked before, by the SHA-256 of its text: a long one may be referred to very often.
 * `signpost` begins a line that stands only where the document has a section.
 */
const kinds = ['note', 'again', 'table', 'figure', 'graph', 'reference', 'number', 'signpost'] as const

/** A mark in the text. A note has no notes of its own: the text of one within it stands in brackets. */
export function mark(kind: MarkKind, key: string): string {
  return `\ufdd0${kind}:${replaceMarks(key, (inner, text) => (inner === 'note' ? ` (${text})` : ''))}\ufdd1`
}

/** Replaces every mark of a text, in order. */
export function replaceMarks(text: string, replace: (kind: MarkKind, key: string) => string): string {
  const pattern = new RegExp(`\ufdd0(${kinds.join('|')}):([^\ufdd1]*)\ufdd1`, 'g')
  return text.replace(pattern, (_, kind: MarkKind, key: string) => replace(kind, key))
}

/** Begins every line of a text with a mark that `settleSignposts` takes away, or the line with it. */
export function markSignpost(text: string, section: string): string {
  return text.replace(/^(?=.)/gm, mark('signpost', section))
}

/** Leaves out the lines that lead to a section which the document has not. */
export function settleSignposts(text: string, has: (section: string) => boolean): string {
  return text.replace(/^\ufdd0signpost:([^\ufdd1]*)\ufdd1(.*\n?)/gm, (_, section: string, line: string) =>
    has(section) ? line : '',
  )
}

/** Markdown of a project without signs that could be taken for marks. */
export function cleanMarkdown(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\ufdd0-\ufdef]/g, '')
}
