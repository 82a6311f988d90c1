import type { PlanCourse, PlanOffer, PlanProblem, Shortfall } from '../../model/plan.ts'
import type { MipBuilder } from './mip-builder.ts'
import type { Prices } from './prices.ts'

/** What the limits are added to. `prices` is undefined where no limit may give way. */
export interface ModelContext {
  readonly problem: PlanProblem
  readonly builder: MipBuilder
  readonly runs: readonly RunColumn[]
  readonly slack: SlackColumn[]
  readonly prices: Prices | undefined
  /** What one unit of money in the program is worth in the currency of the project. */
  readonly moneyUnit: number
}

/** Runs of a course at an institution in a quarter. */
export interface RunColumn {
  readonly column: number
  readonly course: PlanCourse
  readonly offer: PlanOffer
  /** Position among the quarters, and of its year among the years. */
  readonly quarter: number
  readonly year: number
}

/** How far a limit gives way, at a price in trainer-days for each unit. */
export interface SlackColumn {
  readonly column: number
  readonly price: number
  /** Undefined for money, which is counted from the plan itself. */
  readonly shortfall: ((amount: number) => Shortfall) | undefined
}

/** Runs of an offer beyond those that fall there in the analysis: at least those of its columns less `home`. */
export interface MovedColumn {
  readonly column: number
  readonly runs: readonly number[]
  readonly home: number
}
