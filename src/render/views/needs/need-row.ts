import type { RankedNeed } from '../../../model/analysis/coverage.ts'
import type { NeedRow } from '../generated/strategy.ts'
import { nameOf } from '../print/names.ts'
import { printCounts, printDecimal, printDecimals, printShares } from '../print/print.ts'
import type { ViewContext } from '../view-context.ts'

/** A need of the ranked list. */
export function needRow(context: ViewContext, need: RankedNeed): NeedRow {
  return {
    rank: need.rank,
    role: nameOf(context, 'role', need.role),
    competency: nameOf(context, 'competency', need.competency),
    required: need.required,
    importance: need.importance,
    urgency: need.urgency,
    coverage: printShares(context, need.figures.coverage),
    gap: printDecimals(context, need.figures.meanGap, 2),
    deficit: printCounts(context, need.figures.deficit),
    priority: printDecimal(context, need.priority, 1),
  }
}
