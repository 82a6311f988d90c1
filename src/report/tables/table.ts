import type { Computed, Range } from '../../model/analysis/computed.ts'
import type { Id } from '../../model/definition.ts'

/** What the rows of a table are of. */
export type Heading =
  'role' | 'institution' | 'competency' | 'area' | 'course' | 'year' | 'category' | 'source' | 'action'

/** A table of figures that can be printed for people and for machines; values are never rounded here. */
export interface Table {
  /** `coverage`, `gaps` ...: the name on the command line. */
  readonly name: string
  readonly title: string
  /** The headings of the rows; empty where the rows are of one kind only. */
  readonly by: readonly Heading[]
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Figures over all rows, counted anew and not added up from rounded ones. */
  readonly total?: Row
  /** What a reader must know to read the figures. */
  readonly notes: readonly string[]
  /** What to say where there are no rows: what is missing and how to add it. */
  readonly empty: string
}

/**
 * How the values of a column are printed: `entity` names, `text` words, `list` ids, `count` whole numbers, `decimal`
 * two digits, `number` up to two, `days` up to one, `percent` a share of 1, `money` whole units of the currency, `year` and `status`.
 * A `mixed` column takes the unit of each row, a `difference` too, with its sign.
 */
export type Unit =
  | 'entity'
  | 'text'
  | 'list'
  | 'count'
  | 'decimal'
  | 'number'
  | 'days'
  | 'percent'
  | 'money'
  | 'year'
  | 'status'
  | 'mixed'
  | 'difference'

/** A column; `key` is its name in CSV and JSON. */
export interface Column {
  readonly key: string
  readonly title: string
  readonly unit: Unit
}

/** One line of a table; `unit` is that of its mixed values and differences. */
export interface Row {
  readonly cells: readonly Cell[]
  readonly unit?: Unit
}

/** A value of a table; undefined where the data say nothing, which is never zero. */
export type Cell = undefined | string | readonly string[] | Named | Quantity

/** An entity with its name in the language of the table. */
export interface Named {
  readonly id: Id
  readonly name: string
  /** Abbreviation for narrow columns. */
  readonly short?: string
}

/** A number, or the bounds of one. */
export interface Quantity {
  readonly low: Exact
  readonly high: Exact
}

/** A number with its exact value where it is no whole one. */
export type Exact = Pick<Computed, 'value' | 'exact'>

/** A number that is known exactly. */
export function quantity(value: number | Computed | undefined): Quantity | undefined {
  if (value === undefined) return undefined
  const known = typeof value === 'number' ? { value } : value
  return { low: known, high: known }
}

/** A number of which only bounds may be known. */
export function bounded(range: Range | undefined): Quantity | undefined {
  return range && { low: { value: range.low }, high: { value: range.high } }
}

/** A column. */
export function column(key: string, title: string, unit: Unit): Column {
  return { key, title, unit }
}

/** The column that says how firm the figures of a row are. */
export const statusColumn: Column = column('status', 'Status', 'status')

export function isQuantity(cell: Cell): cell is Quantity {
  return typeof cell === 'object' && 'low' in cell
}

export function isNamed(cell: Cell): cell is Named {
  return typeof cell === 'object' && 'id' in cell
}
