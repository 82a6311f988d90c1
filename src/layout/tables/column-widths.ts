import type { Pt } from '../../model/page.ts'
import { countLines, type CellText } from './cell-text.ts'
import { leastCost } from './least-cost.ts'

/** What the content of a column asks for: the longest word, the longest line; figures gain nothing from more room. */
export interface ColumnContent {
  readonly min: Pt
  readonly max: Pt
  readonly numeric: boolean
  /** Length of the longest cell below the header: headers may take several lines. */
  readonly body: Pt
  /** The header and the first rows, which speak for the others. */
  readonly cells: readonly CellText[]
}

/** Widths of columns that fill `available`, fitted to their content. */
export function columnWidths(columns: readonly ColumnContent[], available: Pt): readonly Pt[] {
  const natural = total(columns, (column) => column.max)
  if (natural <= available) return spread(columns, available - natural)
  const least = columns.map((column) => Math.min(longestRun(column), available * widestWord))
  const smallest = least.reduce((sum, min) => sum + min, 0)
  if (smallest >= available) return level(least, available)
  return grow(columns, keepShort(columns, least, available))
}

/** A figure is one run, even where spaces part its digits. */
function longestRun({ min, body, numeric }: ColumnContent): Pt {
  return numeric ? Math.max(min, body) : min
}

/** Short columns (dates, codes, numbers) keep their text on one line, as long as they leave most of the table to the others. */
function keepShort(columns: readonly ColumnContent[], least: readonly Pt[], available: Pt): Start {
  const widths = [...least]
  let spare = available - least.reduce((sum, width) => sum + width, 0)
  let kept = 0
  for (const column of columns.toSorted((a, b) => a.body - b.body)) {
    const index = columns.indexOf(column)
    const wanted = Math.max(column.body, widths[index] ?? 0)
    const growth = wanted - (widths[index] ?? 0)
    kept += wanted
    if (wanted > available * shortColumn || kept > available * shortTogether || growth > spare) break
    widths[index] = wanted
    spare -= growth
  }
  return { widths, spare }
}

const shortColumn = 0.2
const shortTogether = 0.45

interface Start {
  readonly widths: readonly Pt[]
  readonly spare: Pt
}

/** A single word claims at most this share of the table; longer ones are divided. */
const widestWord = 0.45

function total(columns: readonly ColumnContent[], of: (column: ColumnContent) => Pt): Pt {
  return columns.reduce((sum, column) => sum + of(column), 0)
}

/** Everything fits on one line: text columns share the spare room by their length, figures take little of it. */
function spread(columns: readonly ColumnContent[], spare: Pt): readonly Pt[] {
  const weight = (column: ColumnContent): number => (column.max + 12) * (column.numeric ? 0.35 : 1)
  const sum = total(columns, weight)
  return columns.map((column) => column.max + (sum === 0 ? 0 : (spare * weight(column)) / sum))
}

/** Not even the words fit: cut the widest columns down to one width, the narrow ones keep theirs. */
function level(least: readonly Pt[], available: Pt): readonly Pt[] {
  const sorted = least.toSorted((a, b) => a - b)
  let rest = available
  for (const [index, width] of sorted.entries()) {
    const share = rest / (sorted.length - index)
    if (width >= share) return least.map((min) => Math.min(min, share))
    rest -= width
  }
  return least
}

/** Room beyond the words is shared out so that the table reads best. */
function grow(columns: readonly ColumnContent[], { widths, spare }: Start): readonly Pt[] {
  const slice = spare / slices
  const costs = columns.map((column, index) =>
    Array.from({ length: slices + 1 }, (_, taken) => columnCost(column, (widths[index] ?? 0) + taken * slice)),
  )
  return leastCost(costs, slices).map((taken, index) => (widths[index] ?? 0) + taken * slice)
}

const slices = 40

/**
 * How badly a column reads at a width: the squares of the lines of its cells, so that no cell becomes a tower while others
 * hold a line or two. The header stands on every page: it counts like a row of each twenty. Where lines are equal, a longer
 * text gets more room.
 */
function columnCost({ cells }: ColumnContent, width: Pt): number {
  const headerWeight = Math.max(1, (cells.length - 1) / rowsOnPage)
  let cost = 0
  cells.forEach((cell, row) => {
    const lines = countLines(cell, width)
    const fullness = Math.max(1, cell.length / Math.max(1, width))
    cost += (lines * lines + tie * fullness * fullness) * (row === 0 ? headerWeight : 1)
  })
  return cost
}

const rowsOnPage = 20
const tie = 0.05
