import type { LinkItem } from '../model/page.ts'
import { invariant } from '../std/invariant.ts'
import type { PdfFile } from './document.ts'
import type { Destinations } from './destinations.ts'
import type { ObjectId } from './object-writer.ts'
import { pdfBytes, pdfReference, pdfText } from './syntax.ts'
import { pdfBox } from './structure/structure-attributes.ts'
import type { PageMarks } from './structure/structure-tree.ts'

/** Where a link is written. */
export interface LinkContext {
  readonly file: PdfFile
  readonly destinations: Destinations
  readonly marks: PageMarks
  readonly page: ObjectId
  readonly pageHeight: number
}

const PRINTED = 4
const SCHEMES = /^(?:https?:\/\/|mailto:)/i

/** Writes the clickable area of a link as part of its structure node. */
export function writeLink(item: LinkItem, context: LinkContext): ObjectId {
  const { file, marks, page, pageHeight } = context
  const id = file.allocate()
  const key = marks.annotate(item.owner, id)
  file.object(
    id,
    `<</Type/Annot/Subtype/Link/F ${PRINTED}/Border[0 0 0]/Rect[${pdfBox(item, pageHeight)}]` +
      `/P ${pdfReference(page)}/StructParent ${key}/Contents${pdfText(item.contents)}${target(item, context)}>>`,
  )
  return id
}

function target({ target: to }: LinkItem, { destinations }: LinkContext): string {
  if ('anchor' in to) {
    destinations.use(to.anchor)
    return `/Dest${pdfText(to.anchor)}`
  }
  invariant(SCHEMES.test(to.uri), `address "${to.uri}" begins with http, https or mailto`)
  return `/A<</S/URI/URI${pdfBytes(asciiAddress(to.uri))}>>`
}

/** An address in ASCII: what is beyond is percent-encoded, what is encoded already stays. */
function asciiAddress(uri: string): string {
  return uri.replaceAll(/[^\x21-\x7e]+/gu, (text) => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\ufffd')))
}
