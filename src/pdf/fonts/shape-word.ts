import type { Face, Glyph } from './face.ts'

/** Glyphs of one face that stand next to each other. */
export interface GlyphRun {
  readonly face: Face
  readonly glyphs: readonly Glyph[]
  /** Room after each glyph in 1/1000 of the size; empty when there is none in the whole run. */
  readonly kerns: readonly number[]
}

/** A face and what stands in for it, in the order in which they are asked; each is opened when it is needed. */
export type FaceList = readonly (() => Face)[]

/** A word as it is drawn, and how wide that is in 1/1000 of the size. */
export interface ShapedWord {
  readonly runs: readonly GlyphRun[]
  readonly width: number
}

/** First and last of the code points that are never drawn and never missing. */
const IGNORABLE: readonly (readonly [first: number, last: number])[] = [
  [0x00ad, 0x00ad], // soft hyphen
  [0x034f, 0x034f], // grapheme joiner
  [0x200b, 0x200f], // zero-width space, joiners, direction marks
  [0x202a, 0x202e], // directions
  [0x2060, 0x2064], // word joiner and invisible operators
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff], // byte order mark
]
const MARK = /^\p{M}/u
const REPLACEMENT = 0xfffd

/**
 * Sets a text without spaces in a face: fallback faces for each code point that it lacks, ligatures, pair kerning,
 * combining marks on their base. A code point that no face has is drawn as the replacement character.
 */
export function shapeWord(faces: FaceList, text: string): ShapedWord {
  const runs: GlyphRun[] = []
  let width = 0
  for (const [face, glyphs] of splitByFace(faces, text)) {
    const joined = placeMarks(face, joinLigatures(face, glyphs))
    const kerns = kerningAfterEach(face, joined)
    for (const glyph of joined) width += glyph.advance
    for (const kern of kerns) width += kern
    runs.push({ face, glyphs: joined, kerns })
  }
  return { runs, width }
}

/** Code points of a text that none of the faces can draw. */
export function missingCodePoints(faces: FaceList, text: string): readonly number[] {
  const missing = new Set<number>()
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    if (isDrawn(codePoint) && !glyphIn(faces, codePoint)) missing.add(codePoint)
  }
  return [...missing]
}

function isDrawn(codePoint: number): boolean {
  if (codePoint < 0xad) return codePoint >= 0x20
  return !IGNORABLE.some(([first, last]) => codePoint >= first && codePoint <= last)
}

function splitByFace(faces: FaceList, text: string): readonly (readonly [Face, Glyph[]])[] {
  const runs: (readonly [Face, Glyph[]])[] = []
  let run: readonly [Face, Glyph[]] | undefined
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    if (!isDrawn(codePoint)) continue
    const found = glyphIn(faces, codePoint) ?? glyphIn(faces, REPLACEMENT)
    if (!found) continue
    if (run?.[0] === found.face) run[1].push(found.glyph)
    else runs.push((run = [found.face, [found.glyph]]))
  }
  return runs
}

function glyphIn(faces: FaceList, codePoint: number): { readonly face: Face; readonly glyph: Glyph } | undefined {
  for (const open of faces) {
    const face = open()
    const glyph = face.glyph(codePoint)
    if (glyph) return { face, glyph }
  }
  return undefined
}

function joinLigatures(face: Face, glyphs: readonly Glyph[]): readonly Glyph[] {
  const ids = glyphs.map(({ id }) => id)
  if (!ids.some((_, index) => face.ligatureAt(ids, index))) return glyphs
  const joined: Glyph[] = []
  for (let index = 0; index < glyphs.length;) {
    const ligature = face.ligatureAt(ids, index)
    const parts = glyphs.slice(index, index + (ligature?.length ?? 1))
    const [first] = parts
    if (ligature) joined.push(ligatureGlyph(face, ligature.glyph, parts))
    else if (first) joined.push(first)
    index += parts.length
  }
  return joined
}

function ligatureGlyph(face: Face, id: number, parts: readonly Glyph[]): Glyph {
  const text = parts.map((part) => part.text).join('')
  return face.variant({ id, text, advance: face.advance(id), dx: 0, dy: 0 })
}

function placeMarks(face: Face, glyphs: readonly Glyph[]): readonly Glyph[] {
  if (!glyphs.some(isMark)) return glyphs
  let base: Glyph | undefined
  return glyphs.map((glyph) => {
    if (!isMark(glyph)) return (base = glyph)
    const place = base && face.markPlace(base, glyph)
    return base && place ? face.variant({ ...glyph, dx: place.x - base.advance, dy: place.y }) : glyph
  })
}

function kerningAfterEach(face: Face, glyphs: readonly Glyph[]): readonly number[] {
  let kerns: number[] | undefined
  let left: Glyph | undefined
  for (const [index, glyph] of glyphs.entries()) {
    if (isMark(glyph)) continue
    const kern = left ? face.kerning(left, glyph) : 0
    if (kern !== 0) {
      kerns ??= glyphs.map(() => 0)
      kerns[index - 1] = kern
    }
    left = glyph
  }
  return kerns ?? []
}

function isMark(glyph: Glyph): boolean {
  return glyph.text.charCodeAt(0) >= 0x300 && MARK.test(glyph.text)
}
