import type { Column, Unit } from './table.ts'
import { textWidth, wrapText } from './wrap-text.ts'

/** Where the columns of a printed table stand. */
export interface Grid {
  readonly columns: readonly { readonly width: number; readonly side: 'left' | 'right'; readonly wraps: boolean }[]
  /** Spaces between columns. */
  readonly gutter: number
}

const leftUnits: ReadonlySet<Unit> = new Set(['entity', 'text', 'list', 'status'])
const narrowest = 14

/**
 * Columns as wide as their widest cell. Where the line is too long, titles of numbers break first, then the widest
 * texts give way, then the space between columns; numbers are never cut.
 */
export function fitColumns(
  columns: readonly Column[],
  texts: readonly (readonly string[])[],
  limit: number = Infinity,
): Grid {
  const cellWidths = columns.map((_, i) => Math.max(0, ...texts.map((row) => textWidth(row[i] ?? ''))))
  const widths = columns.map(({ title }, i) => Math.max(textWidth(title), cellWidths[i] ?? 0))
  const over = (gutter: number): number =>
    widths.reduce((sum, width) => sum + width, gutter * (widths.length - 1)) - limit
  if (over(2) > 0) {
    columns.forEach((column, i) => {
      if (!isWrapped(column)) widths[i] = Math.max(longestPart(column.title), cellWidths[i] ?? 0)
    })
  }
  const gutter = over(2) > 0 && flexibleRoom(columns, widths) < over(2) ? 1 : 2
  for (let surplus = over(gutter); surplus > 0; surplus--) {
    const widest = widestText(columns, widths)
    if (widest === -1) break
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  const side = (unit: Unit): 'left' | 'right' => (leftUnits.has(unit) ? 'left' : 'right')
  return {
    gutter,
    columns: columns.map((column, i) => ({ width: widths[i] ?? 0, side: side(column.unit), wraps: isWrapped(column) })),
  }
}

/** One row of cells, several lines where texts are wrapped. */
export function gridLine({ columns, gutter }: Grid, cells: readonly string[]): string {
  const wrapped = columns.map(({ width }, i) => {
    const text = cells[i] ?? ''
    return textWidth(text) <= width ? [text] : wrapText(text, width)
  })
  const height = Math.max(1, ...wrapped.map(({ length }) => length))
  return Array.from({ length: height }, (_, row) =>
    columns
      .map(({ width, side }, i) => {
        const text = wrapped[i]?.[row] ?? ''
        const room = ' '.repeat(Math.max(0, width - textWidth(text)))
        return side === 'left' ? text + room : room + text
      })
      .join(' '.repeat(gutter))
      .trimEnd(),
  ).join('\n')
}

/** Whether the column holds words, set left and wrapped where there is no room. */
export function isWrapped({ unit }: Column): boolean {
  return unit !== 'status' && leftUnits.has(unit)
}

function longestPart(title: string): number {
  return Math.max(...title.split(/ |(?<=-)/).map(textWidth))
}

function flexibleRoom(columns: readonly Column[], widths: readonly number[]): number {
  return columns.reduce(
    (room, column, i) => room + (isWrapped(column) ? Math.max(0, (widths[i] ?? 0) - narrowest) : 0),
    0,
  )
}

/** Index of the widest text that can still give way; -1 where none can. */
function widestText(columns: readonly Column[], widths: readonly number[]): number {
  return columns.reduce((found, column, i) => {
    const width = widths[i] ?? 0
    return isWrapped(column) && width > narrowest && width > (widths[found] ?? 0) ? i : found
  }, -1)
}
