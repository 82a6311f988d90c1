import { csvField } from '../../std/csv.ts'
import { type Cell, type Column, isNamed, isQuantity, type Row, type Table } from './table.ts'

/**
 * A table as CSV by RFC 4180: one header line, CRLF, quotes where needed, numbers as they are, shares of 1. An entity
 * takes two columns, id and name; a column in which a number has bounds takes two, `key` and `key_max`.
 *
 * Texts that a spreadsheet would run as a formula begin with an apostrophe.
 */
export function printCsv({ columns, rows }: Table): string {
  const parts = columns.map((column, i) => partsOf(column, rows, i))
  const lines = [
    parts.flatMap((part) => part.map(({ title }) => title)),
    ...rows.map(({ cells }) => parts.flatMap((part, i) => part.map(({ of }) => of(cells[i])))),
  ]
  return lines.map((line) => `${line.map((value) => csvField(value)).join(',')}\r\n`).join('')
}

/** One column of the file. */
interface Part {
  readonly title: string
  readonly of: (cell: Cell) => string | number
}

function partsOf({ key, unit }: Column, rows: readonly Row[], index: number): readonly Part[] {
  const whole: Part = { title: key, of: (cell) => plain(cell) }
  if (unit === 'entity') return [whole, { title: `${key}_name`, of: (cell) => (isNamed(cell) ? cell.name : '') }]
  const bounded = rows.some(({ cells }) => {
    const cell = cells[index]
    return isQuantity(cell) && cell.low.value !== cell.high.value
  })
  return bounded ? [whole, { title: `${key}_max`, of: (cell) => (isQuantity(cell) ? cell.high.value : '') }] : [whole]
}

function plain(cell: Cell): string | number {
  if (cell === undefined) return ''
  if (typeof cell === 'string') return cell
  if (isQuantity(cell)) return cell.low.value
  return isNamed(cell) ? cell.id : cell.join(' ')
}
