import { binaryTable } from './binary-table.ts'
import type { BinaryTable } from './binary-table.ts'
import { characterMap } from './character-map.ts'
import type { CharacterMap } from './character-map.ts'
import { ligatureFinder } from './ligatures.ts'
import type { LigatureFinder } from './ligatures.ts'
import { markPlacement } from './mark-placement.ts'
import type { MarkPlacement } from './mark-placement.ts'
import { pairKerning } from './pair-kerning.ts'
import type { PairKerning } from './pair-kerning.ts'

/**
 * A TrueType face read straight from its tables, in font units.
 *
 * A general font library decodes whole tables before the first width is known; measuring needs a few numbers of them.
 */
export interface TrueTypeFont {
  readonly unitsPerEm: number
  readonly ascent: number
  /** Negative. */
  readonly descent: number
  readonly capHeight: number
  readonly xHeight: number
  readonly glyphCount: number
  readonly glyphOf: CharacterMap
  readonly kerning: PairKerning
  readonly ligatureAt: LigatureFinder
  readonly placeMark: MarkPlacement
  advance(glyph: number): number
  /** A table by its tag; undefined when the font has none. */
  table(tag: string): BinaryTable | undefined
}

const SIGNATURES: ReadonlySet<string> = new Set(['\u0000\u0001\u0000\u0000', 'true'])

/** Opens the bytes of a TrueType font (outlines in `glyf`); throws when they are something else. */
export function openTrueTypeFont(bytes: Uint8Array): TrueTypeFont {
  if (!SIGNATURES.has(Buffer.from(bytes.subarray(0, 4)).toString('latin1'))) throw new Error('Not a TrueType font')
  const table = tableFinder(bytes)
  const need = (tag: string): BinaryTable => {
    const found = table(tag)
    if (!found) throw new Error(`The font has no table "${tag}"`)
    return found
  }
  need('glyf')
  const hhea = need('hhea')
  const unitsPerEm = need('head').u16(18)
  if (unitsPerEm < FEWEST_UNITS || unitsPerEm > MOST_UNITS) throw new Error(`The font has ${unitsPerEm} units per em`)
  return {
    unitsPerEm,
    ascent: hhea.i16(4),
    descent: hhea.i16(6),
    ...letterHeights(need('OS/2'), unitsPerEm),
    glyphCount: need('maxp').u16(4),
    glyphOf: characterMap(need('cmap')),
    kerning: pairKerning(table('GPOS')),
    ligatureAt: ligatureFinder(table('GSUB')),
    placeMark: markPlacement(table('GPOS')),
    advance: advanceReader(need('hmtx'), hhea.u16(34)),
    table,
  }
}

/** What TrueType allows; without a scale no width is a number. */
const FEWEST_UNITS = 16
const MOST_UNITS = 16_384

/** Heights of x and H; the first version of the table does not hold them, so usual proportions stand in. */
function letterHeights(os2: BinaryTable, unitsPerEm: number): Pick<TrueTypeFont, 'xHeight' | 'capHeight'> {
  if (os2.u16(0) < 2) return { xHeight: unitsPerEm * 0.52, capHeight: unitsPerEm * 0.72 }
  return { xHeight: os2.i16(86), capHeight: os2.i16(88) }
}

function tableFinder(bytes: Uint8Array): (tag: string) => BinaryTable | undefined {
  const font = binaryTable(bytes)
  const places = new Map<string, readonly [offset: number, length: number]>()
  const count = font.u16(4)
  for (let index = 0; index < count; index++) {
    const record = 12 + index * 16
    const tag = String.fromCharCode(...font.bytes(record, 4))
    places.set(tag, [font.u32(record + 8), font.u32(record + 12)])
  }
  return (tag) => {
    const place = places.get(tag)
    return place && binaryTable(font.bytes(place[0], place[1]))
  }
}

function advanceReader(hmtx: BinaryTable, longCount: number): (glyph: number) => number {
  return (glyph) => hmtx.u16(Math.min(glyph, longCount - 1) * 4)
}
