import type { PlanProblem } from '../../model/plan.ts'
import type { Mip } from '../../model/solver.ts'
import { addDemand } from './add-demand.ts'
import { addMoney } from './add-money.ts'
import { addMoved } from './add-moved.ts'
import { addOffers } from './add-offers.ts'
import { addRooms, addTrainers } from './add-pools.ts'
import { addPrerequisites } from './add-prerequisites.ts'
import { addRuns } from './add-runs.ts'
import { createMipBuilder } from './mip-builder.ts'
import type { ModelContext, MovedColumn, RunColumn, SlackColumn } from './model-context.ts'
import { pricesOf } from './prices.ts'

/** The program of a plan, with what its columns mean. */
export interface PlanModel {
  readonly problem: PlanProblem
  readonly mip: Mip
  readonly runs: readonly RunColumn[]
  readonly slack: readonly SlackColumn[]
  readonly moved: readonly MovedColumn[]
  readonly moneyUnit: number
}

/** Builds the program; `elastic` lets every limit give way at a price. */
export function planModel(problem: PlanProblem, kind: 'strict' | 'elastic'): PlanModel {
  const builder = createMipBuilder()
  const runs = addRuns(problem, builder, kind)
  const slack: SlackColumn[] = []
  const moneyUnit = moneyUnitOf(problem)
  const prices = kind === 'elastic' ? pricesOf(problem) : undefined
  const context: ModelContext = { problem, builder, runs, slack, prices, moneyUnit }
  addDemand(context)
  addOffers(context)
  addTrainers(context)
  addRooms(context)
  addMoney(context)
  addPrerequisites(context)
  const moved = addMoved(context)
  return { problem, mip: builder.build(), runs, slack, moved, moneyUnit }
}

/** A power of ten that brings the cost of a run below 1 000: solvers want numbers of one size. */
function moneyUnitOf({ courses }: PlanProblem): number {
  const costs = courses.flatMap(({ offers }) => offers.flatMap(({ cost }) => cost.map(({ value }) => value)))
  const digits = String(Math.trunc(costs.reduce((most, cost) => Math.max(most, cost), 1))).length
  return 10 ** Math.max(0, digits - 3)
}
