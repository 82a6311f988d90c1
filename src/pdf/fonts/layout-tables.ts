import type { BinaryTable } from './binary-table.ts'

/** One subtable of a lookup; `type` is the real one behind an extension. */
export interface LookupSubtable {
  readonly type: number
  readonly table: BinaryTable
}

/** The subtables of one lookup in the order in which they are tried. */
export type Lookup = readonly LookupSubtable[]

const SCRIPTS: ReadonlySet<string> = new Set(['DFLT', 'latn', 'cyrl', 'grek'])

/**
 * The lookups of a feature (`kern`, `liga`, `mark`) of a GSUB or GPOS table for Latin, Cyrillic and Greek text.
 *
 * `extension` is the lookup type that only points to another one (7 in GSUB, 9 in GPOS).
 */
export function featureLookups(layout: BinaryTable, feature: string, extension: number): readonly Lookup[] {
  const lookupList = layout.from(layout.u16(8))
  return [...lookupIndexes(layout, feature)]
    .toSorted((a, b) => a - b)
    .map((index) => readLookup(lookupList.from(lookupList.u16(2 + index * 2)), extension))
}

/** Position of a glyph in a coverage table; -1 when it is not covered. */
export function coverageIndex(coverage: BinaryTable, glyph: number): number {
  return coverage.u16(0) === 1 ? indexInList(coverage, glyph) : indexInRanges(coverage, glyph)
}

/** Class of a glyph in a class definition table; 0 when none is given. */
export function glyphClass(definition: BinaryTable, glyph: number): number {
  if (definition.u16(0) === 1) {
    const place = glyph - definition.u16(2)
    return place >= 0 && place < definition.u16(4) ? definition.u16(6 + place * 2) : 0
  }
  const range = findRange(definition, glyph)
  return range === -1 ? 0 : definition.u16(range + 4)
}

function lookupIndexes(layout: BinaryTable, feature: string): ReadonlySet<number> {
  const featureList = layout.from(layout.u16(6))
  const found = new Set<number>()
  for (const index of featureIndexes(layout.from(layout.u16(4)))) {
    const record = 2 + index * 6
    if (tag(featureList, record) !== feature) continue
    const table = featureList.from(featureList.u16(record + 4))
    for (let place = 0; place < table.u16(2); place++) found.add(table.u16(4 + place * 2))
  }
  return found
}

function featureIndexes(scriptList: BinaryTable): ReadonlySet<number> {
  const found = new Set<number>()
  for (let index = 0; index < scriptList.u16(0); index++) {
    const record = 2 + index * 6
    if (!SCRIPTS.has(tag(scriptList, record))) continue
    const script = scriptList.from(scriptList.u16(record + 4))
    if (script.u16(0) === 0) continue
    const language = script.from(script.u16(0))
    for (let place = 0; place < language.u16(4); place++) found.add(language.u16(6 + place * 2))
  }
  return found
}

function readLookup(lookup: BinaryTable, extension: number): Lookup {
  const type = lookup.u16(0)
  const subtables: LookupSubtable[] = []
  for (let index = 0; index < lookup.u16(4); index++) {
    const table = lookup.from(lookup.u16(6 + index * 2))
    subtables.push(type === extension ? { type: table.u16(2), table: table.from(table.u32(4)) } : { type, table })
  }
  return subtables
}

function indexInList(coverage: BinaryTable, glyph: number): number {
  let low = 0
  let high = coverage.u16(2) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const candidate = coverage.u16(4 + middle * 2)
    if (candidate === glyph) return middle
    if (candidate < glyph) low = middle + 1
    else high = middle - 1
  }
  return -1
}

function indexInRanges(coverage: BinaryTable, glyph: number): number {
  const range = findRange(coverage, glyph)
  return range === -1 ? -1 : coverage.u16(range + 4) + glyph - coverage.u16(range)
}

/** Offset of the range record (start, end, value) that holds a glyph; -1 when none does. */
function findRange(table: BinaryTable, glyph: number): number {
  let low = 0
  let high = table.u16(2) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const record = 4 + middle * 6
    if (glyph < table.u16(record)) high = middle - 1
    else if (glyph > table.u16(record + 2)) low = middle + 1
    else return record
  }
  return -1
}

function tag(table: BinaryTable, offset: number): string {
  return String.fromCharCode(table.u8(offset), table.u8(offset + 1), table.u8(offset + 2), table.u8(offset + 3))
}
