import { printed, textOf } from '../support/read-pdf.ts'
import type { PdfDictionary, PdfObjects } from '../support/read-pdf.ts'

const SMALLEST_SIDE = 3
const LARGEST_SIDE = 14_400
const BOXES = ['/MediaBox', '/CropBox', '/BleedBox', '/TrimBox', '/ArtBox']
/** A language tag by RFC 3066, as ISO 19005-2, 6.7.4 and ISO 14289-1, 7.2 ask. */
export const LANGUAGE_TAG: RegExp = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/

/** The catalog and the dictionaries of pages. */
export function checkDocument(pdf: PdfObjects): readonly string[] {
  return [
    ...checkCatalog(pdf),
    ...pdf.pages.flatMap(({ reference, dictionary }) => checkPage(pdf, `Page ${reference}`, dictionary)),
  ]
}

/**
 * Tagged and without suspects (ISO 19005-2, 6.7.2.2; ISO 14289-1, 6.2, 7.1), in a language (7.2), its title shown (7.1),
 * without other presentations (ISO 19005-2, 6.10) or requirements (6.11).
 */
function checkCatalog(pdf: PdfObjects): readonly string[] {
  const { catalog } = pdf
  const mark = pdf.dictionary(catalog['/MarkInfo'])
  const problems: string[] = []
  if (mark['/Marked'] !== true) problems.push('The document is not marked')
  if (mark['/Suspects'] === true) problems.push('The document has suspect tags')
  if (!LANGUAGE_TAG.test(textOf(pdf.resolve(catalog['/Lang'])))) problems.push('The document has no language')
  if (pdf.dictionary(catalog['/ViewerPreferences'])['/DisplayDocTitle'] !== true) {
    problems.push('The title is not shown')
  }
  if (pdf.dictionary(catalog['/StructTreeRoot'])['/Type'] !== '/StructTreeRoot') {
    problems.push('The document has no structure tree')
  }
  if ('/Requirements' in catalog) problems.push('The catalog has /Requirements')
  if ('/AlternatePresentations' in pdf.dictionary(catalog['/Names'])) problems.push('The document has presentations')
  return problems
}

/** A page of a possible size (ISO 19005-2, 6.1.13), with resources of its own (6.2.2) and without steps (6.10). */
function checkPage(pdf: PdfObjects, where: string, page: PdfDictionary): readonly string[] {
  const problems: string[] = []
  if (!('/MediaBox' in page)) problems.push(`${where} has no size`)
  for (const box of BOXES) {
    if (!(box in page)) continue
    const [left = 0, bottom = 0, right = 0, top = 0] = pdf.list(page[box]).map(Number)
    const sides = [Math.abs(right - left), Math.abs(top - bottom)]
    if (sides.some((side) => side < SMALLEST_SIDE || side > LARGEST_SIDE)) {
      problems.push(`${where} has a ${box} of ${sides.join(' by ')}`)
    }
  }
  if (!('/Resources' in page)) problems.push(`${where} has no resources of its own`)
  if ('/PresSteps' in page) problems.push(`${where} has /PresSteps`)
  if (!/^\d+$/.test(printed(page['/StructParents']))) problems.push(`${where} has no key in the parent tree`)
  return problems
}
