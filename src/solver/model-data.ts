import type { Highs, ModelData } from 'highs'
import type { MipRequest } from '../model/solver.ts'

/** A program as HiGHS takes it: rows one after the other in flat arrays. */
export function modelData({ mip, objective }: MipRequest, { infinity, constants }: Highs): ModelData {
  const { columns, rows } = mip
  const colCost = new Float64Array(columns.length)
  for (const [column, value] of objective) colCost[column] = value
  const finite = (value: number): number => (Number.isFinite(value) ? value : value < 0 ? -infinity : infinity)
  const starts = [0]
  for (const { entries } of rows) starts.push((starts.at(-1) ?? 0) + entries.length)
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost,
    colLower: columns.map(({ lower }) => finite(lower)),
    colUpper: columns.map(({ upper }) => finite(upper)),
    rowLower: rows.map(({ lower }) => finite(lower)),
    rowUpper: rows.map(({ upper }) => finite(upper)),
    integrality: columns.map(({ integer }) => constants.variableType[integer ? 'integer' : 'continuous']),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: rows.flatMap(({ entries }) => entries.map(([column]) => column)),
      values: rows.flatMap(({ entries }) => entries.map(([, value]) => value)),
    },
  }
}
