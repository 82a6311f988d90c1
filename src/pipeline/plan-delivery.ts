import { planProblem } from '../analysis/plan-problem.ts'
import type { Outcome } from '../diagnostics/diagnostic.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Plan, QuarterId } from '../model/plan.ts'
import type { Project } from '../model/project.ts'
import type { Solver } from '../model/solver.ts'
import { planFindings } from '../planning/plan-findings.ts'
import { planRuns } from '../planning/plan-runs.ts'

export interface PlanDeliveryOptions {
  /** First quarter in which runs can be held; by default the first of the period. */
  readonly from?: QuarterId | undefined
  /** Nodes of the search tree for each objective. */
  readonly nodeLimit?: number | undefined
}

/**
 * Plans the runs that close the gap: when and where, at least cost, within trainers, rooms, prerequisites, lead time and
 * money. Without runs to plan the plan is empty; each limit that gives way is a finding.
 */
export function planDelivery(
  project: Project,
  analysis: Analysis,
  solver: Solver,
  { from, nodeLimit }: PlanDeliveryOptions,
): Outcome<Plan | undefined> {
  const problem = planProblem(project, analysis, { from })
  const plan = planRuns(problem, solver, { nodeLimit })
  return { value: plan, findings: planFindings(plan) }
}
