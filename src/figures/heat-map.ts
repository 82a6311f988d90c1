import type { HeatMap, HeatStep } from '../model/drawing.ts'
import type { Figure } from '../model/figure.ts'
import { pageSpace, type FigureSpace } from './figure-space.ts'
import { plainShades, type Fill } from './parts/fills.ts'
import { boxKey } from './parts/keys.ts'
import { matrixFigures, shadedCell } from './parts/matrix.ts'

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
