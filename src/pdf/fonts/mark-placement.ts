import type { BinaryTable } from './binary-table.ts'
import { coverageIndex, featureLookups } from './layout-tables.ts'

/** Where a combining mark stands: its origin relative to the origin of its base, in font units. */
export interface MarkPlace {
  readonly x: number
  readonly y: number
}

/** Finds the place of a mark on a base; undefined when the font has no anchors for the two. */
export type MarkPlacement = (base: number, mark: number) => MarkPlace | undefined

const MARK_TO_BASE = 4
const EXTENSION = 9

/** Reads the mark-to-base anchors (`mark`) of a GPOS table. */
export function markPlacement(gpos: BinaryTable | undefined): MarkPlacement {
  const subtables = (gpos ? featureLookups(gpos, 'mark', EXTENSION) : [])
    .flat()
    .filter(({ type }) => type === MARK_TO_BASE)
    .map(({ table }) => table)
  return (base, mark) => {
    for (const table of subtables) {
      const place = attach(table, base, mark)
      if (place) return place
    }
    return undefined
  }
}

function attach(table: BinaryTable, base: number, mark: number): MarkPlace | undefined {
  const markIndex = coverageIndex(table.from(table.u16(2)), mark)
  const baseIndex = coverageIndex(table.from(table.u16(4)), base)
  if (markIndex === -1 || baseIndex === -1) return undefined
  const classCount = table.u16(6)
  const marks = table.from(table.u16(8))
  const bases = table.from(table.u16(10))
  const markClass = marks.u16(2 + markIndex * 4)
  const baseAnchor = bases.u16(2 + (baseIndex * classCount + markClass) * 2)
  if (baseAnchor === 0) return undefined
  const markAnchor = marks.u16(4 + markIndex * 4)
  return {
    x: bases.i16(baseAnchor + 2) - marks.i16(markAnchor + 2),
    y: bases.i16(baseAnchor + 4) - marks.i16(markAnchor + 4),
  }
}
