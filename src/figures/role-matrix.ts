import type { Figure } from '../model/figure.ts'
import { pageSpace, type FigureSpace, type FigureText, type Quantity } from './figure-space.ts'
import { plainShades, type Fill } from './parts/fills.ts'
import { boxKey } from './parts/keys.ts'
import { matrixFigures, shadedCell } from './parts/matrix.ts'

/** The levels that roles require of competencies. */
export interface RoleMatrix extends FigureText {
  /** What the rows are. */
  readonly corner: string
  readonly roles: readonly string[]
  readonly areas: readonly CompetencyRows[]
  /** Names of the levels, the lowest (0) first; each cell's value is an index into them. */
  readonly levels: readonly string[]
}

export interface CompetencyRows {
  /** The area; none when empty. */
  readonly label: string
  /** A level for each role, without value and text where the role does not require the competency. */
  readonly competencies: readonly { readonly label: string; readonly levels: readonly Quantity[] }[]
}

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
