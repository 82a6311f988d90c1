import { printed } from '../support/read-pdf.ts'
import type { PdfObjects } from '../support/read-pdf.ts'
import type { Element } from './collect-elements.ts'
import { standardRole } from './collect-elements.ts'

/** The structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
const STANDARD = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
)

/**
 * Each type is a standard one, or mapped to one without a circle, and none that is standard is mapped to another
 * (ISO 14289-1, 7.1; ISO 19005-2, 6.7.3.4).
 */
export function checkRoles(pdf: PdfObjects, elements: readonly Element[]): readonly string[] {
  const roles = pdf.dictionary(pdf.dictionary(pdf.catalog['/StructTreeRoot'])['/RoleMap'])
  const mapped = Object.keys(roles).filter((type) => STANDARD.has(type.slice(1)))
  const used = new Set(elements.map(({ dictionary }) => printed(dictionary['/S'])))
  const lost = [...used].filter((type) => !STANDARD.has(standardRole(type, roles).slice(1)))
  return [
    ...mapped.map((type) => `The standard type ${type} is mapped`),
    ...lost.map((type) => `The type ${type} is mapped to no standard type`),
  ]
}
