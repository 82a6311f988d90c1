import { operationsOf } from './support/content-tokens.ts'
import { readPdf, printed, textOf } from './support/read-pdf.ts'
import type { PdfDictionary, PdfObjects } from './support/read-pdf.ts'

/**
 * What would keep a document out of an archive (PDF/A-2a or 3a, PDF/UA-1), each as a sentence; empty when all is well.
 *
 * It follows the clauses that a writer of our kind can break: file structure, fonts, colours, metadata, actions.
 */
export function checkArchive(bytes: Uint8Array): readonly string[] {
  const pdf = readPdf(bytes)
  return [
    ...checkFile(bytes),
    ...checkMetadata(pdf),
    ...checkForbidden(pdf),
    ...checkColors(pdf),
    ...[...pdf.all].flatMap(([reference, dictionary]) => checkFont(pdf, reference, dictionary)),
    ...checkGlyphs(pdf),
  ]
}

function checkFile(bytes: Uint8Array): readonly string[] {
  const start = Buffer.from(bytes.subarray(0, 20)).toString('latin1')
  const problems: string[] = []
  if (!/^%PDF-1\.7\n%[\x80-\xff]{4}/.test(start)) problems.push('The header has no binary comment')
  if (!Buffer.from(bytes).toString('latin1').endsWith('%%EOF\n')) problems.push('Something follows the end of the file')
  if (!/\/ID\[<[0-9A-F]{32}><[0-9A-F]{32}>\]/.test(Buffer.from(bytes).toString('latin1'))) problems.push('No file key')
  return problems
}

function checkMetadata(pdf: PdfObjects): readonly string[] {
  const reference = pdf.catalog['/Metadata']
  const dictionary = pdf.dictionary(reference)
  const xmp = Buffer.from(pdf.bytes(reference)).toString('utf8')
  const problems: string[] = []
  if ('/Filter' in dictionary) problems.push('The metadata are compressed')
  if (dictionary['/Type'] !== '/Metadata' || dictionary['/Subtype'] !== '/XML')
    problems.push('The metadata have no type')
  const claims = [
    '<pdfaid:part>[23]<',
    '<pdfaid:conformance>A<',
    '<pdfuaid:part>1<',
    '<dc:title>',
    '<pdfaProperty:name>part<',
  ]
  for (const claim of claims) if (!new RegExp(claim).test(xmp)) problems.push(`The metadata lack ${claim}`)
  return problems
}

function checkForbidden(pdf: PdfObjects): readonly string[] {
  return [...pdf.all].flatMap(([reference, dictionary]) => {
    const problems: string[] = []
    if (['/JavaScript', '/Launch', '/Sound', '/Movie', '/GoToR'].includes(printed(dictionary['/S']))) {
      problems.push(`Object ${reference} is an action that archives forbid`)
    }
    if (JSON.stringify(dictionary['/Filter'] ?? '').includes('LZW')) problems.push(`Object ${reference} is in LZW`)
    if (dictionary['/Interpolate'] === true) problems.push(`Image ${reference} is interpolated`)
    if ('/CIDSet' in dictionary) problems.push(`Font ${reference} has a set of CIDs`)
    return problems
  })
}

function checkColors(pdf: PdfObjects): readonly string[] {
  const intent = pdf.dictionary(pdf.list(pdf.catalog['/OutputIntents'])[0])
  const profile = pdf.bytes(intent['/DestOutputProfile'])
  const problems: string[] = []
  if (intent['/S'] !== '/GTS_PDFA1') problems.push('There is no output intent')
  if (Buffer.from(profile.subarray(16, 20)).toString() !== 'RGB ') problems.push('The colour profile is not for RGB')
  for (const { reference, dictionary } of pdf.pages) {
    const images = Object.values(pdf.dictionary(pdf.dictionary(dictionary['/Resources'])['/XObject']))
    const isTransparent = images.some((image) => '/SMask' in pdf.dictionary(image))
    if (isTransparent && !('/Group' in dictionary)) problems.push(`Page ${reference} blends in no colour space`)
    if (images.some((image) => JSON.stringify(pdf.dictionary(image)).includes('CMYK'))) {
      problems.push(`Page ${reference} has an image in CMYK`)
    }
  }
  return problems
}

function checkFont(pdf: PdfObjects, reference: string, dictionary: PdfDictionary): readonly string[] {
  if (dictionary['/Type'] !== '/Font') return []
  const problems: string[] = []
  if (dictionary['/Subtype'] === '/Type0') {
    if (!('/ToUnicode' in dictionary)) problems.push(`Font ${reference} cannot be read back`)
    if (dictionary['/Encoding'] !== '/Identity-H') problems.push(`Font ${reference} has an encoding of its own`)
  } else if (dictionary['/Subtype'] === '/CIDFontType2') {
    const descriptor = pdf.dictionary(dictionary['/FontDescriptor'])
    const file = pdf.dictionary(descriptor['/FontFile2'])
    if (!/^\/[A-Z]{6}\+/.test(printed(dictionary['/BaseFont']))) problems.push(`Font ${reference} is no subset by name`)
    if (dictionary['/CIDToGIDMap'] !== '/Identity') problems.push(`Font ${reference} maps glyphs elsewhere`)
    if (typeof file['/Length1'] !== 'number') problems.push(`Font ${reference} is not embedded`)
    if (file['/Length1'] !== pdf.bytes(descriptor['/FontFile2']).length) problems.push(`Font ${reference} is cut`)
  } else problems.push(`Font ${reference} is of the kind ${printed(dictionary['/Subtype'])}`)
  return problems
}

/** Every code that is drawn must be a glyph of the font (not the missing one), with a width and a text. */
function checkGlyphs(pdf: PdfObjects): readonly string[] {
  const problems = new Set<string>()
  for (const { dictionary } of pdf.pages) {
    const fonts = pdf.dictionary(pdf.dictionary(dictionary['/Resources'])['/Font'])
    let facts: FontFacts | undefined
    for (const { operator, operands } of operationsOf(
      Buffer.from(pdf.bytes(dictionary['/Contents'])).toString('latin1'),
    )) {
      if (operator === 'Tf') facts = factsOf(pdf, pdf.dictionary(fonts[operands[0] ?? '']))
      if (operator !== 'TJ') continue
      for (const cid of glyphNumbers(operands[0] ?? '')) {
        if (cid === 0) problems.add('A glyph is missing')
        if (facts?.widths[cid] === undefined) problems.add(`Glyph ${cid} has no width`)
        if (!facts?.texts.has(cid)) problems.add(`Glyph ${cid} has no text`)
      }
    }
  }
  return [...problems]
}

function glyphNumbers(operand: string): readonly number[] {
  return [...operand.matchAll(/\(((?:\\[^]|[^\\()])*)\)/g)].flatMap(([, escaped = '']) => {
    const bytes = escaped.replaceAll(/\\([^])/g, (_, character: string) => (character === 'r' ? '\r' : character))
    if (bytes.length % 2 !== 0) return [0]
    return Array.from(
      { length: bytes.length / 2 },
      (_, index) => (bytes.charCodeAt(index * 2) << 8) | bytes.charCodeAt(index * 2 + 1),
    )
  })
}

interface FontFacts {
  readonly widths: readonly unknown[]
  readonly texts: ReadonlyMap<number, string>
}

function factsOf(pdf: PdfObjects, font: PdfDictionary): FontFacts {
  const descendant = pdf.dictionary(pdf.list(font['/DescendantFonts'])[0])
  const map = Buffer.from(pdf.bytes(font['/ToUnicode'])).toString('latin1')
  const texts = new Map<number, string>()
  for (const [, first = '', , list = ''] of map.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/g)) {
    const entries = [...list.matchAll(/<([^>]*)>/g)].map(([, hex = '']) => hex)
    entries.forEach((hex, index) => hex !== '' && texts.set(Number.parseInt(first, 16) + index, hex))
  }
  return { widths: pdf.list(pdf.list(descendant['/W'])[1]), texts }
}

/** Names of the fonts of a document without the prefixes of subsets. */
export function fontNames(bytes: Uint8Array): readonly string[] {
  const fonts = [...readPdf(bytes).all.values()].filter((dictionary) => dictionary['/Subtype'] === '/Type0')
  return fonts.map((font) => textOf(font['/BaseFont']).replace(/^\/[A-Z]{6}\+/, '')).toSorted()
}
