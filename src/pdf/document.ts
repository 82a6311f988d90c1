import { PDFDocument } from 'pdfkit'
import type { EmbeddedFont, Reference } from 'pdfkit'
import { compress } from './compress.ts'
import { embeddableFont } from './fonts/embeddable-font.ts'
import type { Face, Glyph } from './fonts/face.ts'
import type { FontSubset } from './fonts/font-subset.ts'
import { createObjectWriter } from './object-writer.ts'
import type { ObjectId, ObjectWriter } from './object-writer.ts'
import { pdfGlyph, pdfReference } from './syntax.ts'

/** Entries of a dictionary as PDF syntax. */
export type Entries = Readonly<Record<string, string>>

/** A PDF file that is being written. */
export interface PdfFile {
  readonly pages: ObjectId
  readonly structureRoot: ObjectId
  readonly outlines: ObjectId
  /** The next free object number. */
  allocate(): ObjectId
  /** Writes an object that is not a stream. */
  object(id: ObjectId, body: string): void
  /** Writes a stream: deflated, or as it is when its dictionary says how it is encoded or that it must stay plain. */
  stream(id: ObjectId, dictionary: string, bytes: Uint8Array, encoding: 'deflate' | 'as-is'): void
  /** The fonts that have been asked for with `font` so far are embedded at the end. */
  font(face: Face): DocumentFont
  /** Adds entries to an object that the file has from the start. */
  extend(part: 'catalog' | 'pages' | 'structureRoot' | 'outlines' | 'names', entries: Entries): void
  close(): Uint8Array
}

/** A face within a document. */
export interface DocumentFont {
  /** Name among the resources of pages. */
  readonly name: string
  readonly reference: string
  /** What draws a glyph, as a string: one number for each glyph and text, so that text can be read back. */
  code(glyph: Glyph): string
}

/** What is known when a file is opened. */
export interface PdfFileOptions {
  readonly language: string
  /** The document information dictionary. */
  readonly info: Readonly<Record<string, string | Date>>
}

/**
 * Opens a file. The only place that rests on the inside of pdfkit: it makes the catalog, the information and the
 * fonts; every byte goes through our own writer, which packs objects into streams and compresses all alike.
 */
export function openPdfFile(options: PdfFileOptions): PdfFile {
  const kit = new PDFDocument({
    pdfVersion: '1.7',
    lang: options.language,
    displayTitle: true,
    tagged: true,
    autoFirstPage: false,
    font: null,
    fontLayoutCache: false,
    info: options.info,
  })
  const allocate = (): ObjectId => kit._offsets.push(null)
  const writer = createObjectWriter(kit.read() ?? new Uint8Array(), allocate)
  redirectOutput(kit, writer)
  deflateStreams(kit)
  leaveOut(kit)
  const parts = {
    catalog: kit._root,
    pages: part(kit, 'Pages'),
    structureRoot: part(kit, 'StructTreeRoot'),
    names: part(kit, 'Names'),
    outlines: kit.outline.dictionary,
  }
  const fonts = new Map<Face, DocumentFont>()
  return {
    pages: parts.pages.id,
    structureRoot: parts.structureRoot.id,
    outlines: parts.outlines.id,
    allocate,
    object: (id, body) => writer.object(id, body),
    stream(id, dictionary, bytes, encoding) {
      if (encoding === 'as-is') writer.stream(id, dictionary, bytes)
      else writer.stream(id, `${dictionary}/Filter/FlateDecode`, compress(bytes))
    },
    font(face) {
      const known = fonts.get(face)
      if (known) return known
      const opened = openFont(kit, face)
      fonts.set(face, opened)
      return opened
    },
    extend: (name, entries) => extend(parts[name], entries),
    close() {
      kit.end()
      return writer.close({ root: kit._root.id, info: kit._info.id })
    },
  }
}

/** pdfkit writes an object as lines, then says that it has ended: the lines become an object of our writer. */
function redirectOutput(kit: PDFDocument, writer: ObjectWriter): void {
  let lines: (string | Uint8Array)[] = []
  kit._write = (data) => void lines.push(data)
  kit._refEnd = ({ id, data }: Reference) => {
    const [, body, keyword, bytes] = lines
    lines = []
    if (typeof body !== 'string') throw new Error('Unexpected output of pdfkit: an object without a body')
    if (keyword !== 'stream') return writer.object(id, body)
    if (!(bytes instanceof Uint8Array)) throw new Error('Unexpected output of pdfkit: a stream without bytes')
    const inner = body.trim().slice(2, -2)
    writer.stream(id, inner.replace(/\/Length \d+\s*/, ''), bytes)
    data['Length'] = bytes.length
  }
  kit._finalize = () => undefined
}

function deflateStreams(kit: PDFDocument): void {
  const ref = kit.ref.bind(kit)
  kit.ref = (data) => {
    const reference = ref(data)
    const finalize = reference.finalize.bind(reference)
    reference.finalize = () => {
      if (reference.compress && reference.buffer.length > 0) deflate(reference)
      finalize()
    }
    return reference
  }
}

const TRUE_TYPE_START = '00010000'

function deflate(reference: Reference): void {
  const plain = Buffer.concat(reference.buffer)
  const isFont = plain.subarray(0, 4).toString('hex') === TRUE_TYPE_START
  if (isFont) reference.data['Length1'] = plain.length
  reference.data['Filter'] = 'FlateDecode'
  reference.buffer = [compress(plain)]
  reference.compress = false
}

/** Metadata and outline are written by their own modules. */
function leaveOut(kit: PDFDocument): void {
  kit.endMetadata = () => undefined
  kit.endOutline = () => {
    kit.outline.dictionary.end()
  }
}

function part(kit: PDFDocument, name: string): Reference {
  // The constructor has just made these entries of the catalog.
  return kit._root.data[name] as Reference
}

function extend(reference: Reference, entries: Entries): void {
  for (const [key, value] of Object.entries(entries)) reference.data[key] = rawSyntax(value)
}

/** A value that pdfkit writes as it is: it converts plain objects and strings, and prints whatever else it gets. */
function rawSyntax(text: string): { toString(): string } {
  return { [Symbol.toStringTag]: 'Syntax', toString: () => text } as { toString(): string }
}

const REPLACEMENT = 0xfffd

function openFont(kit: PDFDocument, face: Face): DocumentFont {
  kit.font(embeddableFont(face.font), face.id)
  const embedded = kit._font
  embedded.widths[0] = face.advance(0)
  // Nothing draws the glyph for missing characters, but no entry of the map may be U+0000 (ISO 14289-1, 7.21.7).
  embedded.unicode[0] = [REPLACEMENT]
  // `createSubset` of the font that was just given made it.
  const subset = embedded.subset as FontSubset
  const codes = new Map<Glyph, string>()
  const byText = new Map<string, string>()
  return {
    name: embedded.id,
    reference: pdfReference(embedded.ref().id),
    code(glyph) {
      const known = codes.get(glyph)
      if (known !== undefined) return known
      const key = `${glyph.id} ${glyph.text}`
      const code = byText.get(key) ?? pdfGlyph(addGlyph(embedded, subset, glyph))
      byText.set(key, code)
      codes.set(glyph, code)
      return code
    },
  }
}

function addGlyph(embedded: EmbeddedFont, subset: FontSubset, glyph: Glyph): number {
  const cid = subset.add(glyph.id)
  embedded.widths[cid] = Math.round(glyph.advance * 1000) / 1000
  embedded.unicode[cid] = Array.from(glyph.text, (character) => character.codePointAt(0) ?? 0)
  return cid
}
