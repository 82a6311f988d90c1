import type { PdfDictionary, PdfObjects } from '../support/read-pdf.ts'

/** The attributes of an element, of all owners together. */
export function attributesOf(pdf: PdfObjects, element: PdfDictionary): PdfDictionary {
  const value = pdf.resolve(element['/A'])
  const all = Array.isArray(value) ? (value as readonly PdfDictionary[]) : [pdf.dictionary(value)]
  return Object.assign({}, ...all.map((attributes) => pdf.dictionary(attributes))) as PdfDictionary
}
