import type { Block, Code, Heading, List, ListItem, Root } from '../model/document-tree.ts'
import { createSlugs } from '../model/slug.ts'
import { plainText } from '../model/tree-text.ts'
import { element, voidElement, type Content } from './element.ts'
import type { PageContext } from './page-context.ts'
import { writeFigure } from './write-figure.ts'
import { writeInline } from './write-inline.ts'
import { writeTable } from './write-table.ts'

/** Writes blocks one below the other. */
export function writeBlocks(blocks: Root['children'], page: PageContext): Content {
  return blocks.map((block) => [writeBlock(block, page), { html: '\n' }])
}

/** Anchors that wait after the last block. */
export function writePending(page: PageContext): Content {
  return anchorSpans(takeAnchors(page))
}

function writeBlock(block: Block, page: PageContext): Content {
  switch (block.type) {
    case 'anchor':
      page.pending.push(block.id)
      return undefined
    case 'heading':
      return writeHeading(block, page)
    case 'list':
      return writeList(block, page)
    case 'blockquote':
      return element('blockquote', {}, writeBlocks(block.children, page))
    case 'landscape':
      return element('div', { class: 'landscape' }, writeBlocks(block.children, page))
    case 'language':
      return element('div', { lang: block.language }, writeBlocks(block.children, page))
    case 'pageBreak':
      return element('div', { class: 'page-break' })
    case 'paragraph':
      return anchored(page, (id) => element('p', { id }, writeInline(block.children, page)))
    case 'code':
      return anchored(page, (id) => writeCode(block, id))
    case 'table':
      return anchored(page, (id) => writeTable(block, id ?? captionAnchor(block, page), page))
    case 'figure':
      return anchored(page, (id) => writeFigure(block, id ?? captionAnchor(block, page), page))
    case 'thematicBreak':
      return anchored(page, (id) => voidElement('hr', { id }))
  }
}

/** A block with the anchors that waited for it: the first one is its id, others stand before it. */
function anchored(page: PageContext, write: (id: string | undefined) => Content): Content {
  const [id, ...others] = takeAnchors(page)
  return [anchorSpans(others), write(id)]
}

function takeAnchors(page: PageContext): readonly string[] {
  const free = page.pending.filter(page.claim)
  page.pending = []
  return free
}

function anchorSpans(ids: readonly string[]): Content {
  return ids.map((id) => element('span', { id }))
}

function captionAnchor(block: Block, page: PageContext): string | undefined {
  const anchor = page.index.captions.get(block)?.anchor
  return anchor !== undefined && page.claim(anchor) ? anchor : undefined
}

/** A heading stands one level below its level in the document: the title of the page is the first. */
function writeHeading(block: Heading, page: PageContext): Content {
  const heading = page.index.headings.get(block)
  if (heading === undefined) {
    if (block === page.title) page.pending.push(createSlugs()(plainText(block.children)))
    return writePending(page)
  }
  if (page.pending.length === 0) page.pending.push(heading.anchor)
  return anchored(page, (id) => {
    page.section = id ?? page.section
    return element(`h${Math.min(heading.level + 1, 6)}`, { id }, writeInline(block.children, page))
  })
}

function writeList({ ordered, start, spread, children }: List, page: PageContext): Content {
  const attributes = { class: spread ? 'spread' : undefined, start: ordered && start !== 1 ? start : undefined }
  const items = children.map((item) => writeItem(item, spread, page))
  return element(ordered ? 'ol' : 'ul', attributes, items)
}

function writeItem({ checked, children }: ListItem, spread: boolean, page: PageContext): Content {
  const mark = checked === undefined ? undefined : checked ? '☑ ' : '☐ '
  const [first, ...others] = children
  // The lines of a close list are no paragraphs.
  const content =
    first?.type === 'paragraph' && !spread
      ? [writePending(page), mark, writeInline(first.children, page), writeBlocks(others, page)]
      : [mark, writeBlocks(children, page)]
  return element('li', { class: mark && 'task' }, content)
}

function writeCode({ language, value }: Code, id: string | undefined): Content {
  return element('pre', { id }, element('code', { class: language === '' ? undefined : `language-${language}` }, value))
}
