import { readCharacterMap } from '../support/read-character-map.ts'
import { readFontProgram } from '../support/read-font-program.ts'
import { everyDictionary, printed } from '../support/read-pdf.ts'
import type { PdfDictionary, PdfObjects } from '../support/read-pdf.ts'

const SYMBOLIC = 4
const NONSYMBOLIC = 32

/**
 * Fonts (ISO 19005-2, 6.2.11; ISO 14289-1, 7.21) as this tool writes them: composite, of two-byte codes that are glyph
 * numbers, the font program of its own kind inside, and a map from codes to text.
 */
export function checkFonts(pdf: PdfObjects): readonly string[] {
  return everyDictionary(pdf).flatMap(([reference, font]) => {
    if (font['/Subtype'] === '/Type0') return checkComposite(pdf, `Font ${reference}`, font)
    return font['/Subtype'] === '/CIDFontType2' ? checkDescendant(pdf, `Font ${reference}`, font) : []
  })
}

/** Its name, its encoding (6.2.11.3.1, 6.2.11.3.3) and the way back to text (6.2.11.7.2). */
function checkComposite(pdf: PdfObjects, where: string, font: PdfDictionary): readonly string[] {
  const problems: string[] = []
  const descendants = pdf.list(font['/DescendantFonts'])
  if (font['/Type'] !== '/Font') problems.push(`${where} has no type`)
  if (font['/Encoding'] !== '/Identity-H') problems.push(`${where} has an encoding of its own`)
  if (descendants.length !== 1) problems.push(`${where} has ${descendants.length} descendants`)
  if (pdf.dictionary(descendants[0])['/BaseFont'] !== font['/BaseFont']) problems.push(`${where} has two names`)
  if (!pdf.isStream(font['/ToUnicode'])) return [...problems, `${where} cannot be read back`]
  const map = readCharacterMap(pdf.bytes(font['/ToUnicode']))
  return [...problems, ...map.problems.map((problem) => `The map of ${where} ${problem}`)]
}

/** What a CIDFont has to say (6.2.11.2, 6.2.11.3.2), its descriptor, and its font program (6.2.11.4.1). */
function checkDescendant(pdf: PdfObjects, where: string, font: PdfDictionary): readonly string[] {
  const problems: string[] = []
  const system = pdf.dictionary(font['/CIDSystemInfo'])
  if (font['/Type'] !== '/Font') problems.push(`${where} has no type`)
  if (!/^\/[A-Z]{6}\+./.test(printed(font['/BaseFont']))) problems.push(`${where} is no subset by name`)
  if (font['/CIDToGIDMap'] !== '/Identity') problems.push(`${where} maps glyphs elsewhere`)
  for (const key of ['/Registry', '/Ordering', '/Supplement']) {
    if (!(key in system)) problems.push(`${where} does not say its ${key}`)
  }
  const descriptor = pdf.dictionary(font['/FontDescriptor'])
  if (descriptor['/FontName'] !== font['/BaseFont']) problems.push(`${where} has another name in its descriptor`)
  const isSymbolic = (Number(descriptor['/Flags']) & SYMBOLIC) !== 0
  if (isSymbolic === ((Number(descriptor['/Flags']) & NONSYMBOLIC) !== 0)) problems.push(`${where} has odd flags`)
  // A set of CIDs is optional, and hard to get right: it must list unused glyphs too (6.2.11.4.2).
  if ('/CIDSet' in descriptor) problems.push(`${where} has a set of CIDs`)
  return [...problems, ...checkProgram(pdf, where, descriptor)]
}

function checkProgram(pdf: PdfObjects, where: string, descriptor: PdfDictionary): readonly string[] {
  const { '/FontFile2': reference } = descriptor
  if (!pdf.isStream(reference)) return [`${where} is not embedded`]
  const stream = pdf.dictionary(reference)
  const bytes = pdf.bytes(reference)
  const program = readFontProgram(bytes)
  if (!program) return [`The program of ${where} has no glyphs`]
  const problems = program.problems.map((problem) => `The program of ${where} ${problem}`)
  if (stream['/Length1'] !== bytes.length) problems.push(`${where} is cut`)
  if ('/Subtype' in stream) problems.push(`The program of ${where} is of another kind`)
  return problems
}

/** Names of the fonts of a document without the prefixes of subsets. */
export function fontNames(pdf: PdfObjects): readonly string[] {
  const fonts = everyDictionary(pdf).filter(([, dictionary]) => dictionary['/Subtype'] === '/Type0')
  return fonts.map(([, font]) => printed(font['/BaseFont']).replace(/^\/[A-Z]{6}\+/, '')).toSorted()
}
