import type { BinaryTable } from './binary-table.ts'

/** The glyph of a code point; 0 when the font has none. */
export type CharacterMap = (codePoint: number) => number

/** Reads the Unicode map of a `cmap` table (formats 4 and 12, which every face with Cyrillic has). */
export function characterMap(cmap: BinaryTable): CharacterMap {
  const subtables = unicodeSubtables(cmap)
  const full = subtables.find((subtable) => subtable.u16(0) === 12)
  if (full) return (codePoint) => lookUpGroups(full, codePoint)
  const basic = subtables.find((subtable) => subtable.u16(0) === 4)
  if (basic) return (codePoint) => lookUpSegments(basic, codePoint)
  throw new Error('The font has no Unicode character map of format 4 or 12')
}

function unicodeSubtables(cmap: BinaryTable): readonly BinaryTable[] {
  const count = cmap.u16(2)
  const found: BinaryTable[] = []
  for (let index = 0; index < count; index++) {
    const record = 4 + index * 8
    const platform = cmap.u16(record)
    const encoding = cmap.u16(record + 2)
    const isUnicode = platform === 0 ? encoding !== 5 : platform === 3 && (encoding === 1 || encoding === 10)
    if (isUnicode) found.push(cmap.from(cmap.u32(record + 4)))
  }
  return found
}

function lookUpGroups(table: BinaryTable, codePoint: number): number {
  let low = 0
  let high = table.u32(12) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const group = 16 + middle * 12
    if (codePoint < table.u32(group)) high = middle - 1
    else if (codePoint > table.u32(group + 4)) low = middle + 1
    else return table.u32(group + 8) + codePoint - table.u32(group)
  }
  return 0
}

function lookUpSegments(table: BinaryTable, codePoint: number): number {
  if (codePoint > 0xffff) return 0
  const doubledCount = table.u16(6)
  const ends = 14
  const starts = ends + doubledCount + 2
  const deltas = starts + doubledCount
  const ranges = deltas + doubledCount
  let segment = 0
  while (segment < doubledCount && table.u16(ends + segment) < codePoint) segment += 2
  if (segment >= doubledCount || table.u16(starts + segment) > codePoint) return 0
  const delta = table.u16(deltas + segment)
  const range = table.u16(ranges + segment)
  if (range === 0) return (codePoint + delta) & 0xffff
  const glyph = table.u16(ranges + segment + range + 2 * (codePoint - table.u16(starts + segment)))
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff
}
