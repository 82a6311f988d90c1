import type { RoleMatrix } from '../model/drawing.ts'
import type { Figure } from '../model/figure.ts'
import { pageSpace, type FigureSpace } from './figure-space.ts'
import { plainShades, type Fill } from './parts/fills.ts'
import { boxKey } from './parts/keys.ts'
import { matrixFigures, shadedCell } from './parts/matrix.ts'

/** Competencies by roles with the required level in the cell, darker the higher it is. */
export function roleMatrix(input: RoleMatrix, space: FigureSpace = pageSpace): readonly Figure[] {
  const fills = plainShades(input.levels.length)
  const fillOf = (level: number): Fill => fills[level] ?? { paint: 'paper' }
  const groups = input.areas.map(({ label, competencies }) => ({
    label,
    rows: competencies.map((row) => ({
      label: row.label,
      cells: row.levels.map((level) => shadedCell(level, fillOf)),
    })),
  }))
  const keys = input.levels.map((label, level) => ({ key: boxKey(fillOf(level)), label }))
  return matrixFigures({ corner: input.corner, columns: input.roles, groups, keys }, input, space)
}
