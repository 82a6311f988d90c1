import type { ViewContext } from '../view-context.ts'

/** Why costs are spread evenly over the years; neither without costs. */
export interface CostBasis {
  /** There is no delivery plan. */
  readonly assumed: boolean
  /** A delivery plan stands in the strategy, for the whole. */
  readonly assumedPart: boolean
}

/** What a document says of its costs by year. */
export function costBasis({ analysis, whole }: ViewContext): CostBasis {
  const hasCosts = analysis.budget.lines.length > 0
  const isPlanned = whole.analysis.plan !== undefined
  return { assumed: hasCosts && !isPlanned, assumedPart: hasCosts && isPlanned }
}
