import type { Plan, PlanProblem } from '../model/plan.ts'
import type { Solver } from '../model/solver.ts'
import { isHopeless } from './model/add-demand.ts'
import { planModel } from './model/plan-model.ts'
import { optimize } from './optimize.ts'
import { readPlan } from './read-plan.ts'

export interface PlanOptions {
  /** Nodes of the search tree for each objective; 300 by default. */
  readonly nodeLimit?: number | undefined
}

/**
 * Plans the runs at least cost; of plans that cost the same, the one with the fewest runs held elsewhere than the
 * analysis says, then the earliest, then by order of ids. Where no plan keeps all limits, every limit may give way at a
 * price, and the plan tells which do. Undefined where the solver found nothing within its limit.
 */
export function planRuns(problem: PlanProblem, solver: Solver, { nodeLimit = 300 }: PlanOptions): Plan | undefined {
  const kinds = problem.courses.some((course) => isHopeless(problem, course))
    ? (['elastic'] as const)
    : (['strict', 'elastic'] as const)
  for (const kind of kinds) {
    const model = planModel(problem, kind)
    const optimum = optimize(model, solver, nodeLimit)
    if (optimum) return readPlan(model, optimum, solver.name)
  }
  return undefined
}
