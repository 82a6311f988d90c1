import type { Solver } from '../model/solver.ts'
import type { AnalyzeResult } from './analyze-project.ts'
import { planDelivery, type PlanDeliveryOptions } from './plan-delivery.ts'

/** Adds the delivery plan to the first analysis of a valid project, whether or not its documents ask for one. */
export async function analyzePlan(
  result: AnalyzeResult,
  openSolver: () => Promise<Solver>,
  options: PlanDeliveryOptions,
): Promise<AnalyzeResult> {
  const [first, ...others] = result.value?.analyses ?? []
  if (!result.value || !first) return result
  const { project } = result.value
  const { value: plan } = planDelivery(project, first, await openSolver(), options)
  return { ...result, value: { project, analyses: [{ ...first, plan }, ...others] } }
}
