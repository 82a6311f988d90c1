import { greatestOf } from '../../std/extremes.ts'
import { safeAddress } from './address.ts'
import { escapeText, normalizeSpace } from './escape-text.ts'

/** Markdown source of one line, already safe. */
export type Inline = string

/** A link; where the address is not allowed, its text only. */
export function link(text: string, address: string): Inline {
  const target = safeAddress(address)
  const label = escapeText(text)
  return target === undefined || label === '' ? label : `[${label}](${target})`
}

/** Code in a line. A text that code cannot show in a table cell (a bar) is written as plain text. */
export function code(text: string): Inline {
  const value = normalizeSpace(text)
  if (value === '' || value.includes('|')) return escapeText(value)
  const longest = greatestOf(value.match(/`+/g)?.map((run) => run.length) ?? [], 0)
  const fence = '`'.repeat(longest + 1)
  const room = value.startsWith('`') || value.endsWith('`') ? ' ' : ''
  return fence + room + value + room + fence
}

/** The target of links to an entity or a section; its own paragraph before the block it belongs to. */
export function anchor(id: string): Inline {
  return `<a id="${id.replace(/[^A-Za-z0-9_.-]/g, '-')}"></a>`
}
