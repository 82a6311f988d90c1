import type { FootnoteReference, Image, Inline, Link } from '../model/document-tree.ts'
import { fill } from '../model/fill.ts'
import { plainText } from '../model/tree-text.ts'
import { unknownAnchor } from '../model/unknown-anchor.ts'
import { element, voidElement, type Content } from './element.ts'
import type { PageContext } from './page-context.ts'

/** Writes a run of text. Reports layout/unknown-anchor. */
export function writeInline(nodes: readonly Inline[], page: PageContext): Content {
  return nodes.map((node) => writeNode(node, page))
}

function writeNode(node: Inline, page: PageContext): Content {
  switch (node.type) {
    case 'text':
      return node.value
    case 'strong':
      return element('strong', {}, writeInline(node.children, page))
    case 'emphasis':
      return element('em', {}, writeInline(node.children, page))
    case 'delete':
      return element('del', {}, writeInline(node.children, page))
    case 'inlineCode':
      return element('code', {}, node.value)
    case 'link':
      return writeLink(node, page)
    case 'image':
      return writeImage(node, page)
    case 'break':
      return voidElement('br', {})
    case 'footnoteReference':
      return writeReference(node, page)
    case 'anchor':
      return page.claim(node.id) ? element('span', { id: node.id }) : undefined
  }
}

function writeLink({ url, children }: Link, page: PageContext): Content {
  const content = writeInline(children, page)
  if (!url.startsWith('#')) return element('a', { href: url, rel: 'noopener noreferrer' }, content)
  const target = page.index.target(url.slice(1))
  if (target !== undefined) return element('a', { href: addressOf(target.anchor) }, content)
  page.report(unknownAnchor(url.slice(1), plainText(children)))
  return content
}

/** The address of a place on the page. */
export function addressOf(id: string): string {
  return `#${encodeURIComponent(id)}`
}

/** A small picture in a line; where there is none, its alternative text stands in its place. */
function writeImage({ url, alt }: Image, page: PageContext): Content {
  const picture = page.pictures.get(url)
  return picture === undefined ? alt : voidElement('img', { src: picture, alt, class: 'in-line' })
}

/** The mark of a footnote: the first one of a note is where its way back leads. */
function writeReference({ identifier, number }: FootnoteReference, page: PageContext): Content {
  const count = (page.references.get(identifier) ?? 0) + 1
  page.references.set(identifier, count)
  const label = fill(page.labels.footnote, { number: String(number) })
  const id = page.own(`reference-${number}${count === 1 ? '' : `-${count}`}`)
  const href = addressOf(page.own(`note-${number}`))
  return element('sup', { class: 'reference' }, element('a', { id, href, 'aria-label': label }, String(number)))
}
