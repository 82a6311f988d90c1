import { createFace, type Face } from './face.ts'
import { embeddableFont } from './embeddable-font.ts'
import { createFontSubset } from './font-subset.ts'
import { shapeWord } from './shape-word.ts'
import { openTrueTypeFont, type TrueTypeFont } from './true-type-font.ts'

/**
 * Why a font file cannot be used in a PDF; undefined when it can. All its outlines and the pairs of common letters are read
 * once, so that a broken table is found here and not on a page.
 */
export function inspectFont(bytes: Uint8Array): string | undefined {
  const other = otherFormats.get(Buffer.from(bytes.subarray(0, 4)).toString('latin1'))
  if (other !== undefined) return other
  try {
    const font = openTrueTypeFont(bytes)
    return licenseProblem(font) ?? missingBasics(font) ?? readThrough(createFace('', bytes, font))
  } catch {
    return broken
  }
}

const broken = 'not a sound TrueType font'

const otherFormats: ReadonlyMap<string, string> = new Map([
  ['OTTO', 'an OpenType font with PostScript outlines (CFF), expected TrueType outlines'],
  ['ttcf', 'a collection of fonts, expected a single one'],
  ['wOFF', 'a web font (WOFF), expected TrueType'],
  ['wOF2', 'a web font (WOFF2), expected TrueType'],
])

const embeddingBits = 8
const restricted = 0x2
const anyUse = 0xf
const noSubset = 0x100
const bitmapsOnly = 0x200

/** What the field `fsType` of a font says of embedding; of several levels the most permissive counts. */
function licenseProblem(font: TrueTypeFont): string | undefined {
  const bits = font.table('OS/2')?.u16(embeddingBits) ?? 0
  if ((bits & anyUse) === restricted) return 'a font whose licence bits forbid embedding'
  if ((bits & noSubset) !== 0) return 'a font whose licence bits forbid embedding a part of it'
  return (bits & bitmapsOnly) === 0 ? undefined : 'a font whose licence bits allow embedding bitmaps only'
}

function missingBasics(font: TrueTypeFont): string | undefined {
  const missing = [...' -.0A'].filter((character) => font.glyphOf(character.codePointAt(0) ?? 0) === 0)
  return missing.length === 0 ? undefined : `a font without the character "${missing[0] ?? ''}"`
}

function readThrough(face: Face): string | undefined {
  embeddableFont(face.font)
  const subset = createFontSubset(face.font)
  for (let glyph = 1; glyph < face.font.glyphCount; glyph++) subset.add(glyph)
  subset.encode()
  for (const letter of letters) shapeWord([() => face], `${letters.join(letter)}${letter}\u0301`)
  return face.metrics.ascent + face.metrics.descent > 0 ? undefined : broken
}

const letters = [...'ABCabcdefghijklmnopqrstuvwxyzАБВабвгдежзийклмнопрстуфхцчшщъыьэюяӘәҒғҚқҢңӨөҰұҮүҺһІі0123456789.,-()']
