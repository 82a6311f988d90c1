import type { FaceMetrics } from '../../model/pdf-backend.ts'
import type { LigatureFinder } from './ligatures.ts'
import type { MarkPlace } from './mark-placement.ts'
import type { TrueTypeFont } from './true-type-font.ts'

/** A glyph as a face sets it; lengths in 1/1000 of the size. The same glyph of a face is the same object. */
export interface Glyph {
  readonly id: number
  /** The characters that it stands for. */
  readonly text: string
  readonly advance: number
  /** Shift of a combining mark from the pen. */
  readonly dx: number
  readonly dy: number
}

/** A face: its glyphs and kerning, remembered, in 1/1000 of the size. */
export interface Face {
  /** Family and style, such as `serif/bold-italic`. */
  readonly id: string
  readonly bytes: Uint8Array
  readonly font: TrueTypeFont
  readonly metrics: FaceMetrics
  /** The glyph of a code point; undefined when the face has none. */
  glyph(codePoint: number): Glyph | undefined
  /** Room after `left` when `right` follows. */
  kerning(left: Glyph, right: Glyph): number
  /** Advance width of a glyph that no code point leads to. */
  advance(glyphId: number): number
  /** The ligature that begins at a place in a row of glyph ids. */
  readonly ligatureAt: LigatureFinder
  /** Where a mark stands, from the origin of its base. */
  markPlace(base: Glyph, mark: Glyph): MarkPlace | undefined
  /** The one object for a glyph that no code point leads to (a ligature, a placed mark, the hyphen at a line end). */
  variant(glyph: Glyph): Glyph
}

/** Makes a face of an open font. */
export function createFace(id: string, bytes: Uint8Array, font: TrueTypeFont): Face {
  const scale = 1000 / font.unitsPerEm
  const glyphs = new Map<number, Glyph | undefined>()
  const pairs = new Map<number, number>()
  const variants = new Map<string, Glyph>()
  return {
    id,
    bytes,
    font,
    metrics: scaledMetrics(font, scale),
    glyph(codePoint) {
      if (glyphs.has(codePoint)) return glyphs.get(codePoint)
      const glyph = readGlyph(font, codePoint)
      glyphs.set(codePoint, glyph)
      return glyph
    },
    kerning(left, right) {
      const pair = left.id * 0x10000 + right.id
      const known = pairs.get(pair)
      if (known !== undefined) return known
      const kerning = font.kerning(left.id, right.id) * scale
      pairs.set(pair, kerning)
      return kerning
    },
    advance: (glyphId) => font.advance(glyphId) * scale,
    ligatureAt: font.ligatureAt,
    markPlace(base, mark) {
      const place = font.placeMark(base.id, mark.id)
      return place && { x: place.x * scale, y: place.y * scale }
    },
    variant(glyph) {
      const key = `${glyph.id} ${glyph.dx} ${glyph.dy} ${glyph.text}`
      const known = variants.get(key)
      if (known) return known
      variants.set(key, glyph)
      return glyph
    },
  }
}

/** Characters for private use mean nothing outside of their font, so that nobody could read them back (ISO 19005-2, 6.2.11.7.3). */
const PRIVATE_USE = /\p{Co}/u

function readGlyph(font: TrueTypeFont, codePoint: number): Glyph | undefined {
  const id = font.glyphOf(codePoint)
  const text = String.fromCodePoint(codePoint)
  if (id === 0 || PRIVATE_USE.test(text)) return undefined
  const advance = (font.advance(id) * 1000) / font.unitsPerEm
  return { id, text, advance, dx: 0, dy: 0 }
}

function scaledMetrics(font: TrueTypeFont, scale: number): FaceMetrics {
  return {
    ascent: font.ascent * scale,
    descent: -font.descent * scale,
    capHeight: font.capHeight * scale,
    xHeight: font.xHeight * scale,
  }
}
