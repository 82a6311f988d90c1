import { groupAlike } from '../../std/group-digits.ts'
import { visibleLine } from '../code-frame.ts'
import type { Paint } from '../paint.ts'
import { fitColumns, gridLine, isWrapped } from './fit-columns.ts'
import { digitsFor, formatDifference, formatQuantity } from './format-quantity.ts'
import { type Cell, type Column, isNamed, isQuantity, type Quantity, type Row, type Table } from './table.ts'

/** How a table is printed for people. */
export interface PrintOptions {
  readonly paint: Paint
  /** Characters in a line of the terminal; undefined prints every cell in one line. */
  readonly width: number | undefined
}

/** A table for people: names left and wrapped to the terminal, numbers right, what is not known as `-`. */
export function printTable(table: Table, { paint, width }: PrintOptions): string {
  const { columns, rows, total } = table
  const all = total ? [...rows, total] : rows
  const digits = columns.map(({ unit }, i) => digitsFor(unit, quantitiesAt(all, i)))
  const textsOf = (row: Row): readonly string[] =>
    row.cells.map((cell, i) => cellText(cell, { row, column: columns[i], digits: digits[i] ?? 0 }))
  const texts = groupNumbers(all.map(textsOf), columns)
  const body = texts.slice(0, rows.length)
  const last = total && texts.at(-1)?.map((text, i) => (i === 0 ? 'Total' : total.cells[i] === undefined ? '' : text))
  const grid = fitColumns(columns, last ? [...body, last] : body, width)
  const rule = paint(
    'dim',
    gridLine(
      grid,
      grid.columns.map((column) => '─'.repeat(column.width)),
    ),
  )
  const head = gridLine(
    grid,
    columns.map(({ title }) => title),
  )
  const lines = [paint('bold', visibleLine(table.title)), '', paint('bold', head), rule]
  for (const row of body) lines.push(gridLine(grid, row))
  if (last) lines.push(rule, gridLine(grid, last))
  return `${lines.join('\n')}\n`
}

/** Numbers of one table have groups of digits all or none. */
function groupNumbers(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
): readonly (readonly string[])[] {
  const isNumber = columns.map((column) => column.unit !== 'year' && !isWrapped(column))
  const numbers = groupAlike(
    rows.flatMap((row) => row.filter((_, i) => isNumber[i])),
    ' ',
  ).values()
  return rows.map((row) => row.map((text, i) => (isNumber[i] ? (numbers.next().value ?? '') : text)))
}

function quantitiesAt(rows: readonly Row[], index: number): readonly Quantity[] {
  return rows.flatMap(({ cells }) => {
    const cell = cells[index]
    return isQuantity(cell) ? [cell] : []
  })
}

interface CellContext {
  readonly row: Row
  readonly column: Column | undefined
  /** Digits of the numbers of the column. */
  readonly digits: number
}

function cellText(cell: Cell, { row, column, digits }: CellContext): string {
  if (cell === undefined) return '-'
  if (typeof cell === 'string') return visibleLine(cell)
  if (isNamed(cell)) return visibleLine(cell.short ?? cell.name)
  if (!isQuantity(cell)) return visibleLine(cell.join(', ') || '-')
  const unit = column?.unit ?? 'text'
  if (unit === 'difference') return formatDifference(cell, row.unit ?? 'number')
  const own = row.unit ?? unit
  return unit === 'mixed' || unit === 'number'
    ? formatQuantity(cell, own, digitsFor(own, [cell]))
    : formatQuantity(cell, unit, digits)
}
