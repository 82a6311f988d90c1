import type { PdfDictionary, PdfObjects } from './read-pdf.ts'

/** The operators of a page, all its content streams one after the other; one character a byte. */
export function pageContent(pdf: PdfObjects, page: PdfDictionary): string {
  const { '/Contents': contents } = page
  const streams = pdf.isStream(contents) ? [contents] : pdf.list(contents)
  return streams.map((stream) => Buffer.from(pdf.bytes(stream)).toString('latin1')).join('\n')
}
