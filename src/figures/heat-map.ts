import type { Figure } from '../model/figure.ts'
import { pageSpace, type FigureSpace, type FigureText, type Quantity } from './figure-space.ts'
import { plainShades, type Fill } from './parts/fills.ts'
import { boxKey } from './parts/keys.ts'
import { matrixFigures, shadedCell } from './parts/matrix.ts'

/** Values of rows by columns, such as the mean gap by role and area. */
export interface HeatMap extends FigureText {
  /** What the rows are. */
  readonly corner: string
  readonly columns: readonly string[]
  readonly groups: readonly HeatGroup[]
  /** At most five ranges of values from light to dark, each from its least value on. */
  readonly steps: readonly HeatStep[]
}

export interface HeatGroup {
  /** Heading of the rows; none when empty. */
  readonly label: string
  readonly rows: readonly { readonly label: string; readonly cells: readonly Quantity[] }[]
}

export interface HeatStep {
  readonly from: number
  readonly label: string
}

/** A matrix whose cells print their value on a shade of it; cells without a value have none. */
export function heatMap(input: HeatMap, space: FigureSpace = pageSpace): readonly Figure[] {
  const fills = plainShades(input.steps.length)
  const fillOf = (value: number): Fill => fills[stepOf(value, input.steps)] ?? { paint: 'paper' }
  const groups = input.groups.map(({ label, rows }) => ({
    label,
    rows: rows.map((row) => ({ label: row.label, cells: row.cells.map((cell) => shadedCell(cell, fillOf)) })),
  }))
  const keys = input.steps.map(({ from, label }) => ({ key: boxKey(fillOf(from)), label }))
  return matrixFigures({ corner: input.corner, columns: input.columns, groups, keys }, input, space)
}

function stepOf(value: number, steps: readonly HeatStep[]): number {
  return Math.max(
    0,
    steps.findLastIndex(({ from }) => from <= value),
  )
}
