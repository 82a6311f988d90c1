import type { Item, OutlineEntry, Page } from '../model/page.ts'
import type { DocumentInfo, PdfSink } from '../model/pdf-backend.ts'
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

/** A page of which all but the running lines is drawn: its operators are bytes until then, a small part of its items. */
interface Body {
  readonly id: ObjectId
  /** Entries of its dictionary but content and resources. */
  readonly entries: string
  readonly height: number
  readonly marks: PageMarks
  readonly drawn: Pick<DrawnPage, 'fonts' | 'images'>
  readonly operators: Uint8Array
}

const noOperators = new Uint8Array()

/** Opens a document: each page is drawn when it comes; the running lines, the front pages and all indexes come at the end. */
export function openPdfSink(info: DocumentInfo, resources: SinkResources): PdfSink {
  const file = openPdfFile({ language: info.language, info: informationEntries(info) })
  const structure = createStructureTree(file)
  const pages = createPageTree(file)
  const destinations = createDestinations(file)
  const text = createTextDrawer(resources.library, (run) => file.font(run.face))
  const image = createImageStore(file, resources.readImage)
  const body: Body[] = []

  function draw(page: Page): Body {
    const { page: id, parent } = pages.open()
    structure.add(page.structure, page.height)
    const marks = structure.openPage(id)
    const drawn = drawPage(page, { text, marks, image })
    const context = { file, destinations, marks, page: id, pageHeight: page.height }
    const annotations = drawn.links.map((link) => pdfReference(writeLink(link, context)))
    for (const anchor of drawn.anchors) destinations.add(anchor, id, page.height)
    const links = annotations.length > 0 ? `/Annots[${annotations.join(' ')}]` : ''
    const size = `${pdfNumber(page.width)} ${pdfNumber(page.height)}`
    const entries = `/Type/Page/Parent ${pdfReference(parent)}/MediaBox[0 0 ${size}]/StructParents ${marks.key}/Tabs/S${links}`
    const { fonts, images } = drawn
    return { id, entries, height: page.height, marks, drawn: { fonts, images }, operators: latin1(drawn.operators) }
  }

  /** Writes a page; its running lines come first in its content, in a graphics state of their own. */
  function write(page: Body, running: readonly Item[]): void {
    const { id, entries, height, marks, drawn } = page
    const lines = drawPage({ height, items: running }, { text, marks, image })
    const below = running.length > 0 ? latin1(`q\n${lines.operators}Q\n`) : noOperators
    const content = file.allocate()
    file.stream(content, '', Buffer.concat([below, page.operators]), 'deflate')
    const fonts = new Set([...drawn.fonts, ...lines.fonts])
    file.object(id, `<<${entries}/Contents ${pdfReference(content)}${resourcesOf({ fonts, images: drawn.images })}>>`)
  }

  return {
    page: (page) => void body.push(draw(page)),
    finish({ front, running, outline }) {
      const lines = running[Symbol.iterator]()
      for (const page of body) write(page, lines.next().value ?? [])
      pages.beginFront()
      structure.beginFront()
      for (const page of front) write(draw(page), [])
      pages.write()
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
