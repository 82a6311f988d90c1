import type { BinaryTable } from './binary-table.ts'
import { coverageIndex, featureLookups } from './layout-tables.ts'

/** A ligature that replaces the glyphs at a place. */
export interface Ligature {
  readonly glyph: number
  /** How many glyphs it replaces. */
  readonly length: number
}

/** The ligature that begins at `start` in a row of glyphs, if any. */
export type LigatureFinder = (glyphs: readonly number[], start: number) => Ligature | undefined

const LIGATURE_SUBSTITUTION = 4
const EXTENSION = 7

/** Reads the standard ligatures (`liga`) of a GSUB table. */
export function ligatureFinder(gsub: BinaryTable | undefined): LigatureFinder {
  const subtables = (gsub ? featureLookups(gsub, 'liga', EXTENSION) : [])
    .flat()
    .filter(({ type }) => type === LIGATURE_SUBSTITUTION)
    .map(({ table }) => table)
  const barren = new Set<number>()
  return (glyphs, start) => {
    const first = glyphs[start] ?? 0
    if (barren.has(first)) return undefined
    const sets = ligatureSets(subtables, first)
    if (sets.length === 0) barren.add(first)
    for (const set of sets) {
      const ligature = matchSet(set, glyphs, start)
      if (ligature) return ligature
    }
    return undefined
  }
}

/** The tables of ligatures that begin with a glyph; most glyphs begin none. */
function ligatureSets(subtables: readonly BinaryTable[], first: number): readonly BinaryTable[] {
  return subtables.flatMap((table) => {
    const covered = coverageIndex(table.from(table.u16(2)), first)
    return covered === -1 ? [] : [table.from(table.u16(6 + covered * 2))]
  })
}

function matchSet(set: BinaryTable, glyphs: readonly number[], start: number): Ligature | undefined {
  for (let index = 0; index < set.u16(0); index++) {
    const ligature = set.from(set.u16(2 + index * 2))
    const length = ligature.u16(2)
    if (followsAt(ligature, length, glyphs, start)) return { glyph: ligature.u16(0), length }
  }
  return undefined
}

function followsAt(ligature: BinaryTable, length: number, glyphs: readonly number[], start: number): boolean {
  for (let place = 1; place < length; place++) {
    if (glyphs[start + place] !== ligature.u16(2 + place * 2)) return false
  }
  return true
}
