import type { BriefMoneySection } from '../generated/institution-brief.ts'
import { categoryGrid } from '../plan/category-grid.ts'
import { costBasis } from '../plan/cost-basis.ts'
import { inMoneyUnit, moneyUnitName, printAmount } from '../plan/money-unit.ts'
import { moneyTable } from '../plan/money.ts'
import { printShare } from '../print/print.ts'
import type { ViewContext } from '../view-context.ts'
import { institutionOf } from './institution-of.ts'

/** What delivery costs the institution by year and category, and its share of the whole; undefined where it bears none. */
export function moneySection(context: ViewContext): BriefMoneySection | undefined {
  const { budget } = context.analysis
  if (institutionOf(context) === undefined || budget.lines.length === 0) return undefined
  const { total } = moneyTable(context)
  const whole = context.whole.analysis.budget.total
  return {
    total: printAmount(context, total),
    share: printShare(context, budget.total.value / whole.value),
    whole: printAmount(context, inMoneyUnit(context, whole)),
    unit: moneyUnitName(context),
    ...costBasis(context),
    byCategory: categoryGrid(context),
  }
}
