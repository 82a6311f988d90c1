import { everyDictionary, printed } from '../support/read-pdf.ts'
import type { PdfDictionary, PdfObjects } from '../support/read-pdf.ts'

/**
 * Rules that cannot apply, since this tool writes nothing of their kind. What they are about is reported wherever it
 * stands: who begins to write it has to bring the checks along.
 *
 * | Rules (ISO 19005-2 if not said otherwise) | About |
 * |---|---|
 * | 6.2.8.3 | JPEG 2000, whose filter the check of streams reports |
 * | 6.1.10 | inline images, whose operators the check of content streams reports |
 * | 6.1.12, 6.4.3 | permissions and signatures |
 * | 6.2.4.2, 6.2.4.4, 6.1.13 (32 colourants) | ICC, separation and DeviceN colours of pages and images |
 * | 6.2.5, 6.2.10 (blend modes) | graphics state dictionaries, halftones, transfer functions |
 * | 6.2.9; ISO 14289-1, 7.20 | form, reference and PostScript XObjects |
 * | 6.2.11.2, 6.2.11.4.2 (CharSet), 6.2.11.6; ISO 14289-1, 7.21.6 | simple fonts and Type 3 fonts |
 * | 6.2.11.3.1, 6.2.11.3.3; ISO 14289-1, 7.21.3.1, 7.21.3.3 | encodings but Identity-H |
 * | 6.3.1, 6.3.3; ISO 14289-1, 7.18.1, 7.18.2, 7.18.4, 7.18.8 | annotations but links |
 * | 6.4.1, 6.4.2; ISO 14289-1, 7.15 | form fields, XFA |
 * | 6.6.2.3.3 (value types) | types that metadata describe, which the check of schemas reports |
 * | 6.9; ISO 14289-1, 7.10 | optional content |
 * | ISO 14289-1, 7.7, 7.18.6.2 | formulas, media clips |
 * | ISO 14289-1, 7.16 | encryption, which the check of the file structure reports |
 */
export function checkClosedWorld(pdf: PdfObjects): readonly string[] {
  return [
    ...checkKeys('The catalog', pdf.catalog, [
      '/AcroForm',
      '/NeedsRendering',
      '/OCProperties',
      '/Perms',
      '/Collection',
    ]),
    ...pdf.pages.flatMap(({ reference, dictionary }) => checkPage(pdf, `Page ${reference}`, dictionary)),
    ...everyDictionary(pdf).flatMap(([reference, dictionary]) => {
      const where = `Object ${reference}`
      return [...checkKeys(where, dictionary, ['/OPI', '/PS', '/Ref', '/OC', '/AP']), ...checkKind(where, dictionary)]
    }),
  ]
}

const RESOURCES = ['/ExtGState', '/ColorSpace', '/Pattern', '/Shading', '/Properties']

/** What a page draws and holds is told by its place, since a type may be left out. */
function checkPage(pdf: PdfObjects, where: string, page: PdfDictionary): readonly string[] {
  const resources = pdf.dictionary(page['/Resources'])
  const held = [
    ...Object.values(pdf.dictionary(resources['/XObject'])).map((value) => [value, '/Image'] as const),
    ...Object.values(pdf.dictionary(resources['/Font'])).map((value) => [value, '/Type0'] as const),
    ...pdf.list(page['/Annots']).map((value) => [value, '/Link'] as const),
  ]
  const others = held.filter(([value, kind]) => pdf.dictionary(value)['/Subtype'] !== kind)
  return [
    ...checkKeys(where, resources, RESOURCES),
    ...others.map(([value, kind]) => `${where} has ${printed(value)}, which is no ${kind}`),
  ]
}

function checkKeys(where: string, dictionary: PdfDictionary, keys: readonly string[]): readonly string[] {
  return keys.filter((key) => key in dictionary).map((key) => `${where} has ${key}, for which there are no checks`)
}

/** Values of `Type` and `Subtype` that are known here; other dictionaries have none. */
const KINDS: Readonly<Record<string, ReadonlySet<string>>> = {
  '/XObject': new Set(['/Image']),
  '/Font': new Set(['/Type0', '/CIDFontType2']),
  '/Annot': new Set(['/Link']),
}
const TYPES = new Set(
  (
    '/Catalog /Pages /Page /Outlines /StructTreeRoot /StructElem /MCR /OBJR /FontDescriptor /Metadata /OutputIntent ' +
    '/EmbeddedFile /Filespec /ObjStm /XRef'
  ).split(' '),
)

function checkKind(where: string, dictionary: PdfDictionary): readonly string[] {
  const type = printed(dictionary['/Type'])
  const subtype = printed(dictionary['/Subtype'])
  if (type === '' || TYPES.has(type)) return []
  return KINDS[type]?.has(subtype) === true ? [] : [`${where} is of the kind ${type} ${subtype}`.trimEnd()]
}
