import type { BinaryTable } from './binary-table.ts'
import { createFontSubset } from './font-subset.ts'
import type { FontSubset } from './font-subset.ts'
import type { TrueTypeFont } from './true-type-font.ts'

/** A font in the shape in which pdfkit embeds one: named measures, and a subset that it encodes at the end. */
export interface EmbeddableFont {
  readonly postscriptName: string
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly lineGap: number
  readonly capHeight: number
  readonly xHeight: number
  readonly italicAngle: number
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number }
  readonly post: { readonly isFixedPitch: boolean }
  readonly head: { readonly macStyle: { readonly italic: boolean } }
  readonly 'OS/2': { readonly sFamilyClass: number }
  getGlyph(glyph: number): { readonly advanceWidth: number }
  createSubset(): FontSubset
  /** Marks the object as an open font; text is shaped elsewhere. */
  layout(): never
}

const POSTSCRIPT_NAME = 6
const WINDOWS = 3

/** Gives a font the face that pdfkit expects. */
export function embeddableFont(font: TrueTypeFont): EmbeddableFont {
  const head = needTable(font, 'head')
  const post = needTable(font, 'post')
  return {
    postscriptName: postscriptName(needTable(font, 'name')),
    unitsPerEm: font.unitsPerEm,
    ascent: font.ascent,
    descent: font.descent,
    lineGap: needTable(font, 'hhea').i16(8),
    capHeight: font.capHeight,
    xHeight: font.xHeight,
    italicAngle: post.i16(4) + post.u16(6) / 0x10000,
    bbox: { minX: head.i16(36), minY: head.i16(38), maxX: head.i16(40), maxY: head.i16(42) },
    post: { isFixedPitch: post.u32(12) !== 0 },
    head: { macStyle: { italic: (head.u16(44) & 2) !== 0 } },
    'OS/2': { sFamilyClass: needTable(font, 'OS/2').i16(30) },
    getGlyph: (glyph) => ({ advanceWidth: font.advance(glyph) }),
    createSubset: () => createFontSubset(font),
    layout() {
      throw new Error('Text is shaped before it reaches the writer')
    },
  }
}

function needTable(font: TrueTypeFont, tag: string): BinaryTable {
  const table = font.table(tag)
  if (!table) throw new Error(`The font has no table "${tag}"`)
  return table
}

function postscriptName(name: BinaryTable): string {
  const strings = name.u16(4)
  for (let index = 0; index < name.u16(2); index++) {
    const record = 6 + index * 12
    if (name.u16(record) !== WINDOWS || name.u16(record + 6) !== POSTSCRIPT_NAME) continue
    const bytes = name.bytes(strings + name.u16(record + 10), name.u16(record + 8))
    return safeName(new TextDecoder('utf-16be').decode(bytes))
  }
  throw new Error('The font has no PostScript name')
}

const LONGEST_NAME = 63

/** A PostScript name is short and of ASCII without delimiters; some fonts do not keep to that. */
function safeName(name: string): string {
  return name.replaceAll(/[^!-~]|[()<>[\]{}/%#]/g, '').slice(0, LONGEST_NAME) || 'Unnamed'
}
