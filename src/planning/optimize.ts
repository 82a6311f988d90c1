import type { MipColumn, MipEntry, MipRow, Solver } from '../model/solver.ts'
import type { PlanModel } from './model/plan-model.ts'
import { objectivesOf } from './objectives.ts'

/** The best values of the columns, and what was proven on the way. */
export interface Optimum {
  readonly values: readonly number[]
  /** Whether no solution breaks the limits less; true where none may be broken. */
  readonly leastShortfall: boolean
  /** Whether no solution with this shortfall costs less. */
  readonly leastCost: boolean
  /** No solution with this shortfall costs less, in units of the program. */
  readonly costBound: number
}

/** Solves the objectives one after the other; each is then held at the value that was reached. */
export function optimize(model: PlanModel, solver: Solver, nodeLimit: number): Optimum | undefined {
  const held: MipRow[] = []
  let { columns } = model.mip
  let best: Optimum | undefined
  for (const { name, entries, whole, effort } of objectivesOf(model)) {
    const mip = { columns, rows: [...model.mip.rows, ...held] }
    const solution = solver.solve({
      mip,
      objective: entries,
      start: best?.values,
      nodeLimit: Math.ceil(nodeLimit * effort),
    })
    const values = 'values' in solution ? tidy(model, solution.values) : best?.values
    if (!values) return undefined
    const proven = solution.status === 'optimal'
    best = {
      values,
      leastShortfall: name === 'shortfall' ? proven : (best?.leastShortfall ?? true),
      leastCost: name === 'cost' ? proven : (best?.leastCost ?? false),
      costBound: name === 'cost' && 'bound' in solution ? solution.bound : (best?.costBound ?? 0),
    }
    held.push(notAbove(entries, values, whole))
    if (name === 'cost') columns = withFixedSlack(model, values)
  }
  return best
}

/** Whole columns without the rounding of the solver; columns that no objective held down yet as low as they can be. */
function tidy({ mip, moved }: PlanModel, values: readonly number[]): readonly number[] {
  const tidied = values.map((value, column) => (mip.columns[column]?.integer ? Math.round(value) : value))
  for (const { column, runs, home } of moved) {
    tidied[column] = Math.max(
      0,
      runs.reduce((sum, run) => sum + (tidied[run] ?? 0), -home),
    )
  }
  return tidied
}

/** Once the cost is known, every limit gives way as far as it does now: what follows only moves runs within them. */
function withFixedSlack({ mip, slack }: PlanModel, values: readonly number[]): readonly MipColumn[] {
  const columns = [...mip.columns]
  for (const { column } of slack) {
    const old = columns[column]
    const value = values[column] ?? 0
    if (old) columns[column] = { ...old, upper: old.integer ? Math.round(value) : Math.max(0, value) + 1e-6 }
  }
  return columns
}

/** Keeps an objective at its value; whole ones half a unit above, so that rounding in the solver cannot matter. */
function notAbove(entries: readonly MipEntry[], values: readonly number[], whole: boolean): MipRow {
  const value = entries.reduce((sum, [column, weight]) => sum + weight * (values[column] ?? 0), 0)
  const room = whole ? 0.5 : 1e-7 * Math.max(1, Math.abs(value))
  return { lower: -Infinity, upper: value + room, entries }
}
