import { operationsOf } from '../support/content-tokens.ts'
import type { Operation } from '../support/content-tokens.ts'
import { pageContent } from '../support/page-content.ts'
import { pdfTokens, stringBytes } from '../support/pdf-tokens.ts'
import { readCharacterMap } from '../support/read-character-map.ts'
import { readFontProgram } from '../support/read-font-program.ts'
import type { FontProgram } from '../support/read-font-program.ts'
import { printed } from '../support/read-pdf.ts'
import type { PdfDictionary, PdfObjects, PdfValue } from '../support/read-pdf.ts'

const SHOWING = new Set(['Tj', 'TJ', "'", '"'])
const WIDTH_TOLERANCE = 1
const PRIVATE_USE = /\p{Co}/u

/**
 * Each code that is shown: a glyph of the font program (ISO 19005-2, 6.2.11.4.1), not the one for missing characters
 * (6.2.11.8), as wide as the dictionary says (6.2.11.5), read as a text (6.2.11.7.2) that others understand (6.2.11.7.3).
 */
export function checkGlyphs(pdf: PdfObjects): readonly string[] {
  const fonts = new Map<string, ShownFont>()
  const problems = new Set<string>()
  for (const { dictionary } of pdf.pages) {
    const names = pdf.dictionary(pdf.dictionary(dictionary['/Resources'])['/Font'])
    let font: ShownFont | undefined
    for (const operation of operationsOf(pageContent(pdf, dictionary))) {
      if (operation.operator === 'Tf') font = openFont(pdf, fonts, printed(names[operation.operands[0] ?? '']))
      if (SHOWING.has(operation.operator)) for (const code of shownCodes(operation)) checkCode(font, code, problems)
    }
  }
  return [...problems]
}

interface ShownFont {
  readonly reference: string
  readonly widths: ReadonlyMap<number, number>
  readonly texts: ReadonlyMap<number, string>
  readonly program: FontProgram | undefined
  readonly seen: Set<number>
}

function openFont(pdf: PdfObjects, fonts: Map<string, ShownFont>, reference: string): ShownFont {
  const known = fonts.get(reference)
  if (known) return known
  const font = pdf.dictionary(reference)
  const descendant = pdf.dictionary(pdf.list(font['/DescendantFonts'])[0])
  const opened = {
    reference,
    widths: readWidths(pdf, descendant),
    texts: readCharacterMap(pdf.bytes(font['/ToUnicode'])).texts,
    program: readFontProgram(pdf.bytes(pdf.dictionary(descendant['/FontDescriptor'])['/FontFile2'])),
    seen: new Set<number>(),
  }
  fonts.set(reference, opened)
  return opened
}

/** Both forms of the widths: a code and a list, or two codes and one width (ISO 32000-1, 9.7.4.3). */
function readWidths(pdf: PdfObjects, font: PdfDictionary): ReadonlyMap<number, number> {
  const widths = new Map<number, number>()
  const entries: readonly PdfValue[] = pdf.list(font['/W'])
  for (let index = 0; index < entries.length;) {
    const first = Number(entries[index])
    const listed = pdf.resolve(entries[index + 1])
    if (Array.isArray(listed)) {
      listed.forEach((width, offset) => widths.set(first + offset, Number(width)))
      index += 2
    } else {
      for (let code = first; code <= Number(listed); code++) widths.set(code, Number(entries[index + 2]))
      index += 3
    }
  }
  return widths
}

function shownCodes({ operands }: Operation): readonly number[] {
  return operands
    .flatMap((operand) => [...pdfTokens(operand)])
    .flatMap((token) => {
      if (token.kind !== 'literal' && token.kind !== 'hexadecimal') return []
      const bytes = Buffer.from(stringBytes(token), 'latin1')
      return Array.from({ length: Math.ceil(bytes.length / 2) }, (_, index) =>
        index * 2 + 1 < bytes.length ? bytes.readUInt16BE(index * 2) : 0,
      )
    })
}

function checkCode(font: ShownFont | undefined, code: number, problems: Set<string>): void {
  if (!font) return void problems.add('A text is shown in no font')
  if (font.seen.has(code)) return
  font.seen.add(code)
  const where = `Glyph ${code} of font ${font.reference}`
  const { program, widths, texts } = font
  if (code === 0) problems.add('A glyph is missing')
  if (program && code >= program.glyphCount) problems.add(`${where} is not in its program`)
  const width = widths.get(code)
  if (width === undefined) problems.add(`${where} has no width`)
  else if (program && Math.abs(program.advance(code) - width) > WIDTH_TOLERANCE) {
    problems.add(`${where} is ${program.advance(code)} wide in its program and ${width} in its font`)
  }
  const text = texts.get(code) ?? ''
  if (text === '') problems.add(`${where} has no text`)
  if (PRIVATE_USE.test(text)) problems.add(`${where} is read as a character for private use`)
}
