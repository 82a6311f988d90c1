import type { BinaryTable } from './binary-table.ts'
import { coverageIndex, featureLookups, glyphClass } from './layout-tables.ts'

/** Room to add between two neighbouring glyphs in font units, usually negative. */
export type PairKerning = (left: number, right: number) => number

const PAIR_ADJUSTMENT = 2
const EXTENSION = 9
const X_ADVANCE = 0x0004

/** Reads the pair kerning of a GPOS table: the first subtable of each lookup that knows the pair decides. */
export function pairKerning(gpos: BinaryTable | undefined): PairKerning {
  let lookups: readonly (readonly PairSubtable[])[] | undefined
  const known = new Map<number, readonly (readonly LeftGlyph[])[]>()
  const leftGlyph = (left: number): readonly (readonly LeftGlyph[])[] => {
    const remembered = known.get(left)
    if (remembered) return remembered
    lookups ??= gpos ? readLookups(gpos) : []
    const found = lookups.map((subtables) => subtables.flatMap((subtable) => subtable.find(left) ?? []))
    known.set(left, found)
    return found
  }
  return (left, right) => leftGlyph(left).reduce((sum, candidates) => sum + firstValue(candidates, right), 0)
}

/** A glyph within a subtable that covers it on the left: its kerning before another, if the subtable knows that one. */
type LeftGlyph = (right: number) => number | undefined

interface PairSubtable {
  find(left: number): LeftGlyph | undefined
}

function firstValue(candidates: readonly LeftGlyph[], right: number): number {
  for (const candidate of candidates) {
    const value = candidate(right)
    if (value !== undefined) return value
  }
  return 0
}

function readLookups(gpos: BinaryTable): readonly (readonly PairSubtable[])[] {
  return featureLookups(gpos, 'kern', EXTENSION).map((lookup) =>
    lookup.filter(({ type }) => type === PAIR_ADJUSTMENT).map(({ table }) => readSubtable(table)),
  )
}

function readSubtable(table: BinaryTable): PairSubtable {
  const coverage = table.from(table.u16(2))
  const find = table.u16(0) === 1 ? glyphPairs(table) : classPairs(table)
  return {
    find(left) {
      const covered = coverageIndex(coverage, left)
      return covered === -1 ? undefined : find(left, covered)
    },
  }
}

function glyphPairs(table: BinaryTable): (left: number, covered: number) => LeftGlyph {
  const format = table.u16(4)
  const size = 2 + recordSize(format) + recordSize(table.u16(6))
  return (_, covered) => {
    const set = table.from(table.u16(10 + covered * 2))
    const count = set.u16(0)
    return (right) => {
      let low = 0
      let high = count - 1
      while (low <= high) {
        const middle = (low + high) >> 1
        const record = 2 + middle * size
        const second = set.u16(record)
        if (second === right) return advanceOf(set, record + 2, format)
        if (second < right) low = middle + 1
        else high = middle - 1
      }
      return undefined
    }
  }
}

function classPairs(table: BinaryTable): (left: number) => LeftGlyph {
  const format = table.u16(4)
  const size = recordSize(format) + recordSize(table.u16(6))
  const leftClasses = table.from(table.u16(8))
  const rightClasses = table.from(table.u16(10))
  const rightCount = table.u16(14)
  return (left) => {
    const row = 16 + glyphClass(leftClasses, left) * rightCount * size
    return (right) => advanceOf(table, row + glyphClass(rightClasses, right) * size, format)
  }
}

function advanceOf(table: BinaryTable, record: number, format: number): number {
  if ((format & X_ADVANCE) === 0) return 0
  return table.i16(record + recordSize(format & (X_ADVANCE - 1)))
}

/** Bytes of a value record: two for each bit of its format. */
function recordSize(format: number): number {
  let bits = 0
  for (let rest = format; rest !== 0; rest >>= 1) bits += rest & 1
  return bits * 2
}
