import { create } from 'fontkit'
import { expect, it } from 'vitest'
import { FALLBACK_FAMILY, FONT_FAMILIES, readFontFile } from '../../src/pdf/fonts/font-files.ts'
import { createFontSubset } from '../../src/pdf/fonts/font-subset.ts'
import { openTrueTypeFont } from '../../src/pdf/fonts/true-type-font.ts'

const files = [FONT_FAMILIES['serif']?.italic, FONT_FAMILIES['sans']?.bold, FALLBACK_FAMILY.regular]

it.each(files.flatMap((file) => file ?? []))('a subset of $name holds the same outlines and widths', (file) => {
  const bytes = readFontFile(file, [])
  const font = openTrueTypeFont(bytes)
  const subset = createFontSubset(font)
  // й and ё are composed of parts that are not asked for; the hyphen comes twice, under two numbers.
  const glyphs = Array.from('Ақ-йёЙ₸fi-', (character) => font.glyphOf(character.codePointAt(0) ?? 0))
  const numbers = glyphs.map((glyph) => subset.add(glyph))
  const original = create(bytes)
  const small = create(subset.encode())
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  expect(small.numGlyphs).toBeGreaterThan(10)
  glyphs.forEach((glyph, index) => {
    const copy = small.getGlyph(numbers[index] ?? 0)
    expect(copy.advanceWidth).toBe(original.getGlyph(glyph).advanceWidth)
    expect(copy.path.toSVG()).toBe(original.getGlyph(glyph).path.toSVG())
  })
})

it('what is no TrueType font is refused', () => {
  expect(() => openTrueTypeFont(Buffer.from('OTTO is for outlines of another kind'))).toThrow('Not a TrueType font')
  expect(() => openTrueTypeFont(new Uint8Array())).toThrow('Not a TrueType font')
})
