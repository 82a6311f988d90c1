/** What a TrueType font file says about its glyphs. */
export interface FontProgram {
  readonly glyphCount: number
  /** Advance width of a glyph in 1/1000 of the size. */
  advance(glyph: number): number
  /** Parts of the file that are missing or do not fit together. */
  readonly problems: readonly string[]
}

const REQUIRED = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']

/** Reads the tables that drawing needs; undefined where one of them is missing. */
export function readFontProgram(bytes: Uint8Array): FontProgram | undefined {
  const file = Buffer.from(bytes)
  const tables = readDirectory(file)
  const need = (tag: string): Buffer => tables.get(tag) ?? Buffer.alloc(0)
  if (REQUIRED.some((tag) => need(tag).length === 0 && tag !== 'glyf')) return undefined
  const glyphCount = need('maxp').readUInt16BE(4)
  const unitsPerEm = need('head').readUInt16BE(18)
  const metricCount = need('hhea').readUInt16BE(34)
  return {
    glyphCount,
    advance: (glyph) => (need('hmtx').readUInt16BE(Math.min(glyph, metricCount - 1) * 4) * 1000) / unitsPerEm,
    problems: checkOutlines(
      { glyphCount, loca: need('loca'), isLong: need('head').readInt16BE(50) === 1 },
      need('glyf'),
    ),
  }
}

function readDirectory(file: Buffer): ReadonlyMap<string, Buffer> {
  const tables = new Map<string, Buffer>()
  if (file.length < 12) return tables
  for (let index = 0; index < file.readUInt16BE(4); index++) {
    const record = 12 + index * 16
    const start = file.readUInt32BE(record + 8)
    const length = file.readUInt32BE(record + 12)
    tables.set(file.toString('latin1', record, record + 4), file.subarray(start, start + length))
  }
  return tables
}

interface Outlines {
  readonly glyphCount: number
  readonly loca: Buffer
  readonly isLong: boolean
}

/** Each outline ends behind its beginning and within its table. */
function checkOutlines({ glyphCount, loca, isLong }: Outlines, glyf: Buffer): readonly string[] {
  if (loca.length < (glyphCount + 1) * (isLong ? 4 : 2)) return ['has fewer outlines than glyphs']
  const offset = (glyph: number): number => (isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2)
  const broken = Array.from({ length: glyphCount }, (_, glyph) => glyph).filter(
    (glyph) => offset(glyph + 1) < offset(glyph) || offset(glyph + 1) > glyf.length,
  )
  return broken.map((glyph) => `has no outline ${glyph}`)
}
