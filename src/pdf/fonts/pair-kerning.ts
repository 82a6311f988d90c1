import type { BinaryTable } from './binary-table.ts'
import { coverageIndex, featureLookups, glyphClass } from './layout-tables.ts'
import type { Lookup } from './layout-tables.ts'

/** Room to add between two neighbouring glyphs in font units, usually negative. */
export type PairKerning = (left: number, right: number) => number

const PAIR_ADJUSTMENT = 2
const EXTENSION = 9
const X_ADVANCE = 0x0004

/** Reads the pair kerning of a GPOS table: the first subtable of each lookup that knows the pair decides. */
export function pairKerning(gpos: BinaryTable | undefined): PairKerning {
  const lookups = gpos ? featureLookups(gpos, 'kern', EXTENSION) : []
  if (lookups.length === 0) return () => 0
  return (left, right) => lookups.reduce((sum, lookup) => sum + lookupKerning(lookup, left, right), 0)
}

function lookupKerning(lookup: Lookup, left: number, right: number): number {
  for (const { type, table } of lookup) {
    if (type !== PAIR_ADJUSTMENT) continue
    const covered = coverageIndex(table.from(table.u16(2)), left)
    if (covered === -1) continue
    const value = table.u16(0) === 1 ? glyphPair(table, covered, right) : classPair(table, left, right)
    if (value !== undefined) return value
  }
  return 0
}

function glyphPair(table: BinaryTable, covered: number, right: number): number | undefined {
  const format = table.u16(4)
  const size = 2 + recordSize(format) + recordSize(table.u16(6))
  const set = table.from(table.u16(10 + covered * 2))
  let low = 0
  let high = set.u16(0) - 1
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

function classPair(table: BinaryTable, left: number, right: number): number {
  const format = table.u16(4)
  const size = recordSize(format) + recordSize(table.u16(6))
  const leftClass = glyphClass(table.from(table.u16(8)), left)
  const rightClass = glyphClass(table.from(table.u16(10)), right)
  return advanceOf(table, 16 + (leftClass * table.u16(14) + rightClass) * size, format)
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
