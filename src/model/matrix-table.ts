import type { Table, TableCell } from './document-tree.ts'
import { greatestOf } from '../std/extremes.ts'
import { plainText } from './tree-text.ts'

/** Is a table set as a matrix: does it ask for it, has it values, and say little enough in its cells? */
export function isMatrix(table: Table): boolean {
  if (table.variant !== 'matrix' || table.header.length < 2) return false
  return table.rows.every((row) => row.slice(1).every((cell) => plainText(cell.children).length <= longestValue))
}

/** The longest value of a matrix in characters. */
const longestValue = 16

/** The highest level in the cells; 0 when a cell holds another number: then they are not levels, but counts. */
export function highestLevel(table: Table): number {
  const cells = table.rows.flatMap((row) => row.slice(1))
  if (cells.some((cell) => /\d/.test(cellText(cell)) && levelOf(cell) === undefined)) return 0
  return greatestOf(
    cells.map((cell) => levelOf(cell) ?? 0),
    0,
  )
}

/** The level from 0 to 5 that a cell holds, when it holds nothing else. */
export function levelOf(cell: TableCell | undefined): number | undefined {
  const text = cellText(cell)
  return /^[0-5]$/.test(text) ? Number(text) : undefined
}

/** The share of the accent in the shade of a level: text on the darkest keeps its contrast. */
export function shadeOf(level: number, highest: number): number {
  return palest + ((darkest - palest) * level) / highest
}

const palest = 0.1
const darkest = 0.42

function cellText(cell: TableCell | undefined): string {
  return plainText(cell?.children ?? []).trim()
}
