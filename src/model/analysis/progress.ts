import type { Id } from '../definition.ts'
import type { Computed } from './computed.ts'

/** How far an indicator has come (F23). Shares are not cut: below 0 it went back, above 1 it went past the target. */
export interface IndicatorProgress {
  readonly indicator: Id
  readonly baseline: Computed | undefined
  readonly baselineDate: string | undefined
  /** The latest value. */
  readonly latest: Computed | undefined
  readonly latestDate: string | undefined
  readonly target: Computed | undefined
  readonly targetYear: number | undefined
  /** (latest - baseline) / (target - baseline); undefined where one is missing or target = baseline. */
  readonly progress: Computed | undefined
  /** Share of the days from baseline to 31 December of the target year that had passed at the latest value. */
  readonly expected: Computed | undefined
  /** progress - expected. */
  readonly lead: Computed | undefined
}

/** Bands of the 5 x 5 matrix: low 1-4, moderate 5-9, high 10-14, severe 15-25. */
export type RiskBand = 'low' | 'moderate' | 'high' | 'severe'

/** Probability x impact (F24), before and after treatment. */
export interface RiskScore {
  readonly risk: Id
  readonly probability: number
  readonly impact: number
  /** 1-25. */
  readonly score: number
  readonly band: RiskBand
  readonly residualScore: number | undefined
  readonly residualBand: RiskBand | undefined
}
