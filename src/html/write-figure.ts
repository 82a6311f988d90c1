import type { FigureBlock } from '../model/document-tree.ts'
import { element, voidElement, type Content } from './element.ts'
import type { PageContext } from './page-context.ts'
import { writeCaption } from './write-caption.ts'

/** Writes a drawing or picture with its caption. A drawing keeps its size and moves in a box of its own on small screens. */
export function writeFigure(block: FigureBlock, id: string | undefined, page: PageContext): Content {
  const own = id ?? page.own(`figure-${block.line}`)
  const caption = page.index.captions.get(block)
  const content = writeContent(block, page)
  // What cannot be shown has been reported: its words stand in its place.
  if (content === undefined) return element('p', { id: own }, `${block.alt} ${block.caption}`.trim() || block.url)
  return element('figure', { id: own }, content, caption && writeCaption('figcaption', caption, undefined))
}

function writeContent({ url, alt, caption, line }: FigureBlock, page: PageContext): Content {
  const picture = page.pictures.get(url)
  if (picture !== undefined) return voidElement('img', { src: picture, alt: alt || caption })
  const drawing = page.drawing(url, page.own(`drawing-${line}`))
  const name = caption || alt || page.labels.unnamedTable
  return drawing && element('div', { class: 'scroll', role: 'group', tabindex: 0, 'aria-label': name }, drawing)
}
