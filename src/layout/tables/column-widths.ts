import type { Pt } from '../../model/page.ts'

/** What the content of a column asks for: the longest word, the longest line; figures gain nothing from more room. */
export interface ColumnContent {
  readonly min: Pt
  readonly max: Pt
  readonly numeric: boolean
  /** Length of the longest cell below the header: headers may take several lines. */
  readonly body: Pt
  /** Length of each cell on one line, row by row. */
  readonly cells: readonly Pt[]
}

/** Widths of columns that fill `available`, fitted to their content. */
export function columnWidths(columns: readonly ColumnContent[], available: Pt): readonly Pt[] {
  const natural = total(columns, (column) => column.max)
  if (natural <= available) return spread(columns, available - natural)
  const least = columns.map((column) => Math.min(column.min, available * widestWord))
  const smallest = least.reduce((sum, min) => sum + min, 0)
  if (smallest >= available) return level(least, available)
  return grow(columns, keepShort(columns, least, available))
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

/**
 * Room beyond the words goes, step by step, to the column that holds up the most rows: where a little more width shortens
 * the table most. The height of a row is estimated by its longest cell, length over width.
 */
function grow(columns: readonly ColumnContent[], start: Start): readonly Pt[] {
  const widths = [...start.widths]
  const slice = start.spare / steps
  for (let step = 0; step < steps; step++) {
    const gains = gainsOf(columns, widths)
    const best = gains.indexOf(Math.max(...gains))
    widths[best] = (widths[best] ?? 0) + slice
  }
  return widths
}

const steps = 48
/** The first rows speak for a long table. */
const sampledRows = 200

/** How much the height of the table falls with the width of each column. */
function gainsOf(columns: readonly ColumnContent[], widths: readonly Pt[]): readonly number[] {
  const gains = columns.map(() => 0)
  const count = Math.min(sampledRows, columns[0]?.cells.length ?? 0)
  for (let row = 0; row < count; row++) {
    let highest = 0
    let lines = 0
    columns.forEach((column, index) => {
      const own = (column.cells[row] ?? 0) / Math.max(1, widths[index] ?? 0)
      if (own > lines) {
        lines = own
        highest = index
      }
    })
    if (lines > 1) gains[highest] = (gains[highest] ?? 0) + lines / Math.max(1, widths[highest] ?? 0)
  }
  return gains.map((gain, index) => gain + tie * (columns[index]?.max ?? 0))
}

/** Where no cell is too long, longer columns get more room. */
const tie = 1e-9
