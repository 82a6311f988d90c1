import { captionEntries, headingEntries, type ContentsEntry } from '../model/contents-entries.ts'
import { element, type Content } from './element.ts'
import type { PageContext } from './page-context.ts'
import { addressOf } from './write-inline.ts'

/** Writes the contents; lists of tables and figures are folded below them. */
export function writeContents(page: PageContext): Content {
  const { index, labels, theme } = page
  const headings = headingEntries(index, theme.contents.depth)
  if (headings.length === 0) return undefined
  const id = page.own('contents')
  return element(
    'nav',
    { class: 'contents', 'aria-labelledby': id },
    element('h2', { id }, labels.contents),
    writeTree(headings),
    theme.contents.tables ? writeFolded(labels.tables, captionEntries(index, 'table')) : undefined,
    theme.contents.figures ? writeFolded(labels.figures, captionEntries(index, 'figure')) : undefined,
  )
}

/** A list in which the entries of a deeper level stand below the entry before them. */
function writeTree(entries: readonly ContentsEntry[]): Content {
  const items: Content[] = []
  for (let start = 0; start < entries.length;) {
    const entry = entries[start]
    if (entry === undefined) break
    const next = entries.findIndex(({ level }, at) => at > start && level <= entry.level)
    const end = next === -1 ? entries.length : next
    const inner = entries.slice(start + 1, end)
    items.push(element('li', {}, linkTo(entry), inner.length > 0 ? writeTree(inner) : undefined))
    start = end
  }
  return element('ul', {}, items)
}

function writeFolded(title: string, entries: readonly ContentsEntry[]): Content {
  if (entries.length === 0) return undefined
  return element('details', {}, element('summary', {}, title), writeTree(entries))
}

function linkTo({ text, anchor }: ContentsEntry): Content {
  return element('a', { href: addressOf(anchor) }, text)
}
