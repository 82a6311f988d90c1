import { planProblem } from '../analysis/plan-problem.ts'
import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import type { Analysis } from '../model/analysis.ts'
import { type BuildMemory, noMemory } from '../model/build-memory.ts'
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
  /** Keeps the plan as long as what it has to meet and its limits are the same. */
  readonly memory?: BuildMemory
}

/**
 * Plans the runs that close the gap: when and where, at least cost, within trainers, rooms, prerequisites, lead time and
 * money. Without runs to plan the plan is empty; each limit that gives way is a finding.
 */
export function planDelivery(
  project: Project,
  analysis: Analysis,
  solver: Solver,
  { from, nodeLimit, memory = noMemory }: PlanDeliveryOptions,
): Outcome<Plan | undefined> {
  const problem = planProblem(project, analysis, { from })
  const plan = memory.recall(
    'plan-runs',
    () => [JSON.stringify(problem), solver.name, nodeLimit],
    () => planRuns(problem, solver, { nodeLimit }),
  )
  return { value: plan, findings: planFindings(plan).map((finding) => placed(finding, project)) }
}

/** A limit stands at the institution that has it, else at the course; money of a year stands nowhere. */
function placed(finding: Finding, { entities }: Project): Finding {
  const { institution, course } = finding.data ?? {}
  const entity =
    (typeof institution === 'string' ? entities.institution.get(institution) : undefined) ??
    (typeof course === 'string' ? entities.course.get(course) : undefined)
  return entity ? { ...finding, at: { file: entity.file, path: [...entity.path, 'id'] } } : finding
}
