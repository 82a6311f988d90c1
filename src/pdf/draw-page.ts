import type { AnchorItem, Item, LinkItem, Owner, Page, StructureId } from '../model/page.ts'
import { createContentStream } from './content-stream.ts'
import type { ContentStream } from './content-stream.ts'
import type { DocumentFont } from './document.ts'
import { drawImage, drawLine, drawPath, drawRect } from './draw-shape.ts'
import type { TextDrawer } from './draw-text.ts'
import type { DocumentImage } from './images/image-store.ts'
import type { PageMarks } from './structure/structure-tree.ts'
import { pdfText } from './syntax.ts'

/** What drawing a page needs of its document. */
export interface DrawContext {
  readonly text: TextDrawer
  readonly marks: PageMarks
  image(path: string): DocumentImage
}

/** A drawn page: its operators, what they use, and the items that are not ink. */
export interface DrawnPage {
  readonly operators: string
  readonly fonts: ReadonlySet<DocumentFont>
  readonly images: ReadonlySet<DocumentImage>
  readonly links: readonly LinkItem[]
  readonly anchors: readonly AnchorItem[]
}

/** Draws the items of a page in their order, each within the marked content of its owner. */
export function drawPage(page: Pick<Page, 'height' | 'items'>, context: DrawContext): DrawnPage {
  const stream = createContentStream(page.height)
  const sequence = createMarkedContent(stream, context.marks)
  const fonts = new Set<DocumentFont>()
  const images = new Set<DocumentImage>()
  const links: LinkItem[] = []
  const anchors: AnchorItem[] = []
  const ink = (item: Exclude<Item, LinkItem | AnchorItem>): void => {
    sequence.enter(item.owner, item.kind === 'text' ? item.lang : undefined)
    switch (item.kind) {
      case 'text':
        return context.text.draw(stream, item, (font) => fonts.add(font))
      case 'line':
        return drawLine(stream, item)
      case 'rect':
        return drawRect(stream, item)
      case 'path':
        return drawPath(stream, item)
      case 'image': {
        const image = context.image(item.path)
        images.add(image)
        return drawImage(stream, item, image.name)
      }
    }
  }
  for (const item of page.items) {
    if (item.kind === 'link') links.push(item)
    else if (item.kind === 'anchor') anchors.push(item)
    else ink(item)
  }
  sequence.leave()
  return { operators: stream.toString(), fonts, images, links, anchors }
}

interface MarkedContent {
  /** Makes what follows belong to an owner, in a language of its own if one is given. */
  enter(owner: Owner, language: string | undefined): void
  leave(): void
}

const ARTIFACTS: Readonly<Record<Exclude<Owner, StructureId>, string>> = {
  artifact: '/Artifact BMC',
  header: '/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC',
  footer: '/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC',
  watermark: '/Artifact<</Type/Pagination/Subtype/Watermark>>BDC',
}

function createMarkedContent(stream: ContentStream, marks: PageMarks): MarkedContent {
  let current: Owner | undefined
  let spoken: string | undefined
  const leave = (): void => {
    if (spoken !== undefined) stream.raw('EMC')
    if (current !== undefined) stream.raw('EMC')
    current = undefined
    spoken = undefined
  }
  return {
    leave,
    enter(owner, language) {
      if (owner === current && language === spoken) return
      if (owner === current && spoken !== undefined) stream.raw('EMC')
      if (owner !== current) {
        leave()
        stream.raw(typeof owner === 'number' ? contentOf(owner, marks) : ARTIFACTS[owner])
      }
      if (language !== undefined) stream.raw(`/Span<</Lang${pdfText(language)}>>BDC`)
      current = owner
      spoken = language
    },
  }
}

function contentOf(owner: StructureId, marks: PageMarks): string {
  const { role, mcid } = marks.mark(owner)
  return `/${role}<</MCID ${mcid}>>BDC`
}
