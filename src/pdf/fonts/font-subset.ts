import { binaryTable } from './binary-table.ts'
import type { BinaryTable } from './binary-table.ts'
import { writeFontTables } from './font-tables.ts'
import type { TrueTypeFont } from './true-type-font.ts'

/** The glyphs of a font that a document draws, numbered from 0 in the order in which they came. */
export interface FontSubset {
  /** Adds a glyph and returns its number in the subset; the same glyph may be added again under another number. */
  add(glyph: number): number
  /** The font file of the subset with what PDF needs: outlines, widths and instructions. */
  encode(): Uint8Array
}

const MORE_COMPONENTS = 0x20
const COMPONENTS_START = 10
const HEAD_LOCA_FORMAT = 50
const HHEA_METRIC_COUNT = 34
const MAXP_GLYPH_COUNT = 4

/** Starts a subset with the glyph that stands for a missing one, which every font must have. */
export function createFontSubset(font: TrueTypeFont): FontSubset {
  const glyphs: number[] = [0]
  return {
    add: (glyph) => glyphs.push(glyph) - 1,
    encode: () => encodeSubset(font, [...glyphs]),
  }
}

function encodeSubset(font: TrueTypeFont, glyphs: number[]): Uint8Array {
  const outlines = collectOutlines(font, glyphs)
  const tables = new Map<string, Uint8Array>()
  for (const tag of ['cvt ', 'fpgm', 'prep']) {
    const table = font.table(tag)
    if (table) tables.set(tag, table.bytes(0, table.length))
  }
  tables.set('glyf', Buffer.concat(outlines))
  tables.set('loca', offsetsOf(outlines))
  tables.set('hmtx', metricsOf(font, glyphs))
  tables.set('head', patched(font, 'head', HEAD_LOCA_FORMAT, 1))
  tables.set('hhea', patched(font, 'hhea', HHEA_METRIC_COUNT, glyphs.length))
  tables.set('maxp', patched(font, 'maxp', MAXP_GLYPH_COUNT, glyphs.length))
  return writeFontTables(tables)
}

/** The outlines of all glyphs; `glyphs` grows by the parts of composed ones while it is walked. */
function collectOutlines(font: TrueTypeFont, glyphs: number[]): readonly Uint8Array[] {
  const outlineOf = outlineReader(font)
  const numbers = new Map<number, number>()
  glyphs.forEach((glyph, number) => numbers.has(glyph) || numbers.set(glyph, number))
  const outlines: Uint8Array[] = []
  for (let index = 0; index < glyphs.length; index++) {
    const outline = outlineOf(glyphs[index] ?? 0)
    const renumber = (part: number): number => {
      const known = numbers.get(part)
      if (known !== undefined) return known
      const number = glyphs.push(part) - 1
      numbers.set(part, number)
      return number
    }
    outlines.push(padded(renumberParts(outline, renumber)))
  }
  return outlines
}

function outlineReader(font: TrueTypeFont): (glyph: number) => Uint8Array {
  const loca = font.table('loca')
  const glyf = font.table('glyf')
  const isLong = font.table('head')?.u16(HEAD_LOCA_FORMAT) === 1
  if (!loca || !glyf) throw new Error('The font has no outlines')
  const offset = (glyph: number): number => (isLong ? loca.u32(glyph * 4) : loca.u16(glyph * 2) * 2)
  return (glyph) => glyf.bytes(offset(glyph), offset(glyph + 1) - offset(glyph))
}

function renumberParts(outline: Uint8Array, renumber: (glyph: number) => number): Uint8Array {
  if (outline.length === 0 || binaryTable(outline).i16(0) >= 0) return outline
  const copy = Buffer.from(outline)
  const table = binaryTable(copy)
  for (let offset = COMPONENTS_START, more = true; more;) {
    const flags = table.u16(offset)
    copy.writeUInt16BE(renumber(table.u16(offset + 2)), offset + 2)
    offset += 4 + componentArguments(flags)
    more = (flags & MORE_COMPONENTS) !== 0
  }
  return copy
}

/** Bytes of the offsets and the scale of a component. */
function componentArguments(flags: number): number {
  const offsets = flags & 0x1 ? 4 : 2
  if (flags & 0x8) return offsets + 2
  if (flags & 0x40) return offsets + 4
  return flags & 0x80 ? offsets + 8 : offsets
}

function padded(bytes: Uint8Array): Uint8Array {
  return bytes.length % 4 === 0 ? bytes : Buffer.concat([bytes], Math.ceil(bytes.length / 4) * 4)
}

function offsetsOf(outlines: readonly Uint8Array[]): Uint8Array {
  const loca = Buffer.alloc((outlines.length + 1) * 4)
  let offset = 0
  outlines.forEach((outline, index) => {
    offset += outline.length
    loca.writeUInt32BE(offset, (index + 1) * 4)
  })
  return loca
}

function metricsOf(font: TrueTypeFont, glyphs: readonly number[]): Uint8Array {
  const metrics = Buffer.alloc(glyphs.length * 4)
  const bearingOf = bearingReader(font.table('hmtx'), font.table('hhea')?.u16(HHEA_METRIC_COUNT) ?? 1)
  glyphs.forEach((glyph, index) => {
    metrics.writeUInt16BE(font.advance(glyph), index * 4)
    metrics.writeInt16BE(bearingOf(glyph), index * 4 + 2)
  })
  return metrics
}

function bearingReader(hmtx: BinaryTable | undefined, longCount: number): (glyph: number) => number {
  return (glyph) => {
    if (!hmtx) return 0
    return glyph < longCount ? hmtx.i16(glyph * 4 + 2) : hmtx.i16(longCount * 4 + (glyph - longCount) * 2)
  }
}

function patched(font: TrueTypeFont, tag: string, offset: number, value: number): Uint8Array {
  const table = font.table(tag)
  if (!table) throw new Error(`The font has no table "${tag}"`)
  const copy = Buffer.from(table.bytes(0, table.length))
  copy.writeUInt16BE(value, offset)
  return copy
}
