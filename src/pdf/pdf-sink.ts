import type { Item, OutlineEntry, Page } from '../model/page.ts'
import type { DocumentInfo, PdfSink } from '../model/pdf-backend.ts'
import { invariant } from '../std/invariant.ts'
import { writeAttachments } from './attachments.ts'
import { writeOutputIntent } from './color-profile.ts'
import { createDestinations } from './destinations.ts'
import { openPdfFile } from './document.ts'
import type { PdfFile } from './document.ts'
import { drawPage } from './draw-page.ts'
import type { DrawnPage } from './draw-page.ts'
import { createTextDrawer } from './draw-text.ts'
import type { FontLibrary } from './fonts/font-library.ts'
import { createImageStore } from './images/image-store.ts'
import { writeLink } from './links.ts'
import { informationEntries, xmpPacket } from './metadata.ts'
import { latin1 } from './object-writer.ts'
import type { ObjectId } from './object-writer.ts'
import { writeOutline } from './outline.ts'
import { createPageTree } from './page-tree.ts'
import { createStructureTree } from './structure/structure-tree.ts'
import type { PageMarks } from './structure/structure-tree.ts'
import { pdfNumber, pdfReference } from './syntax.ts'

/** What a sink takes from its backend. */
export interface SinkResources {
  readonly library: FontLibrary
  /** Folders that may hold the colour profile. */
  readonly folders: readonly string[]
  /** The bytes of a picture by its project path. */
  readonly readImage: (path: string) => Uint8Array
}

/** A page whose content is written; its running lines, and with them its dictionary, come at the end. */
interface DrawnBody {
  readonly id: ObjectId
  readonly number: number
  readonly width: number
  readonly height: number
  /** Entries of its dictionary that tell links and marks. */
  readonly entries: string
  readonly marks: PageMarks
  readonly drawn: Pick<DrawnPage, 'fonts' | 'images'>
  readonly content: ObjectId
}

/** Opens a document: each page is drawn and written when it comes; the running lines, the front pages and all indexes come at the end. */
export function openPdfSink(info: DocumentInfo, resources: SinkResources): PdfSink {
  const file = openPdfFile({ language: info.language, info: informationEntries(info) })
  const structure = createStructureTree(file)
  const pages = createPageTree(file)
  const destinations = createDestinations(file)
  const text = createTextDrawer(resources.library, (run) => file.font(run.face))
  const image = createImageStore(file, resources.readImage)
  const drawnPages = new Map<number, DrawnBody>()

  function writeContent(operators: string): ObjectId {
    const id = file.allocate()
    file.stream(id, '', latin1(operators), 'deflate')
    return id
  }

  function draw(page: Page): void {
    const { number, width, height } = page
    const id = pages.open(number)
    const marks = structure.openPage({ number, object: id, height }, page.structure)
    const { fonts, images, operators, links, anchors } = drawPage(page, { text, marks, image })
    const context = { file, destinations, marks, page: id, pageHeight: height }
    const annotations = links.map((link) => pdfReference(writeLink(link, context)))
    marks.close()
    for (const anchor of anchors) destinations.add(anchor, id, height)
    const entries = `/StructParents ${marks.key}/Tabs/S${annotations.length > 0 ? `/Annots[${annotations.join(' ')}]` : ''}`
    const content = writeContent(operators)
    drawnPages.set(number, { id, number, width, height, entries, marks, drawn: { fonts, images }, content })
  }

  /** Writes the dictionary of a page; its running lines come first in its content, in a graphics state of their own. */
  function write(
    { id, width, height, entries, marks, drawn, content }: DrawnBody,
    running: readonly Item[],
    parent: ObjectId,
  ): void {
    const lines = drawPage({ height, items: running }, { text, marks, image })
    const contents = running.length > 0 ? [writeContent(`q\n${lines.operators}Q\n`), content] : [content]
    const fonts = new Set([...drawn.fonts, ...lines.fonts])
    const size = `/MediaBox[0 0 ${pdfNumber(width)} ${pdfNumber(height)}]`
    const drawing = `/Contents ${contents.length === 1 ? pdfReference(content) : `[${contents.map(pdfReference).join(' ')}]`}`
    const own = `${size}${entries}${drawing}${resourcesOf({ fonts, images: drawn.images })}`
    file.object(id, `<</Type/Page/Parent ${pdfReference(parent)}${own}>>`)
  }

  return {
    page: draw,
    finish({ front, running, outline }) {
      const lines = running[Symbol.iterator]()
      for (const page of front) draw(page)
      pages.write((number, parent) => {
        const page = drawnPages.get(number)
        invariant(page, `page ${number} is drawn`)
        write(page, number < 0 ? [] : (lines.next().value ?? []), parent)
      })
      structure.write()
      file.extend('names', { Dests: pdfReference(destinations.write(outline)) })
      writeAttachments(file, info)
      writeCatalog(file, info, outline)
      writeOutputIntent(file, resources.folders)
      return file.close()
    },
  }
}

function resourcesOf({ fonts, images }: Pick<DrawnPage, 'fonts' | 'images'>): string {
  const list = (resources: ReadonlySet<{ readonly name: string; readonly reference: string }>): string =>
    [...resources].map(({ name, reference }) => `/${name} ${reference}`).join('')
  const fontList = fonts.size > 0 ? `/Font<<${list(fonts)}>>` : ''
  const imageList = images.size > 0 ? `/XObject<<${list(images)}>>` : ''
  const isTransparent = [...images].some((image) => image.isTransparent)
  const group = isTransparent ? '/Group<</S/Transparency/CS/DeviceRGB>>' : ''
  return `/Resources<<${fontList}${imageList}>>${group}`
}

function writeCatalog(file: PdfFile, info: DocumentInfo, outline: readonly OutlineEntry[]): void {
  const metadata = file.allocate()
  const part = info.attachments?.length ? 3 : 2
  file.stream(metadata, '/Type/Metadata/Subtype/XML', xmpPacket(info, part), 'as-is')
  writeOutline(file, outline)
  // One sequence of numbers over front matter and body, as the footers count.
  file.extend('catalog', { Metadata: pdfReference(metadata), PageLabels: '<</Nums[0<</S/D>>]>>' })
}
