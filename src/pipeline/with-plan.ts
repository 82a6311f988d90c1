import type { Outcome } from '../diagnostics/diagnostic.ts'
import { type BuildMemory, noMemory } from '../model/build-memory.ts'
import type { Solver } from '../model/solver.ts'
import type { Compilation } from './compile.ts'
import { planDelivery } from './plan-delivery.ts'

/** Adds the delivery plan to the figures of a project that asks for one (planning.plan: solver) and has no error. */
export async function withPlan(
  compiled: Outcome<Compilation | undefined>,
  openSolver: (() => Promise<Solver>) | undefined,
  memory: BuildMemory = noMemory,
): Promise<Outcome<Compilation | undefined>> {
  const { value, findings } = compiled
  const asked = value?.project.entities.planning.get('planning')?.data.plan === 'solver'
  if (!value || !asked || !openSolver || findings.some(({ severity }) => severity === 'error')) return compiled
  const { project, analysis } = value
  const delivered = planDelivery(project, analysis, await openSolver(), { memory })
  const planned = { ...value, analysis: { ...analysis, plan: delivered.value } }
  return { value: planned, findings: [...findings, ...delivered.findings] }
}
