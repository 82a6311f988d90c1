import type { Pt } from '../../model/page.ts'

/** What the content of a column asks for: the longest word, the longest line; figures gain nothing from more room. */
export interface ColumnContent {
  readonly min: Pt
  readonly max: Pt
  readonly numeric: boolean
}

/** Widths of columns that fill `available`, fitted to their content. */
export function columnWidths(columns: readonly ColumnContent[], available: Pt): readonly Pt[] {
  const natural = total(columns, (column) => column.max)
  if (natural <= available) return spread(columns, available - natural)
  const least = columns.map((column) => Math.min(column.min, available * widestWord))
  const smallest = least.reduce((sum, min) => sum + min, 0)
  if (smallest >= available) return level(least, available)
  return grow(columns, least, available - smallest)
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

/** Room beyond the words goes to the columns that would otherwise be the tallest. */
function grow(columns: readonly ColumnContent[], least: readonly Pt[], spare: Pt): readonly Pt[] {
  const widths = [...least]
  let left = spare
  for (let pass = 0; pass < 8 && left > 0.5; pass++) {
    const wants = columns.map((column, index) => Math.sqrt(Math.max(0, column.max - (widths[index] ?? 0))))
    const sum = wants.reduce((a, b) => a + b, 0)
    if (sum === 0) break
    const share = left
    columns.forEach((column, index) => {
      const width = widths[index] ?? 0
      const gain = Math.min((share * (wants[index] ?? 0)) / sum, column.max - width)
      if (gain > 0) {
        widths[index] = width + gain
        left -= gain
      }
    })
  }
  return widths
}
