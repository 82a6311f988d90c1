import type { BriefNeedsSection } from '../generated/institution-brief.ts'
import { gapByRoleAndArea } from '../needs/coverage-grids.ts'
import { needRow } from '../needs/need-row.ts'
import { printCounts, printDecimals, printShares } from '../print/print.ts'
import type { ViewContext } from '../view-context.ts'
import { institutionOf } from './institution-of.ts'

/** How many needs a brief lists. */
const shownNeeds = 10

/** What the people of the institution lack; undefined where none of them was assessed. */
export function needsSection(context: ViewContext): BriefNeedsSection | undefined {
  const { coverage, needs } = context.analysis
  const { national: own } = coverage
  if (institutionOf(context) === undefined || own.coverage === undefined) return undefined
  const shown = needs.slice(0, shownNeeds)
  return {
    areas: gapByRoleAndArea(context),
    coverage: printShares(context, own.coverage),
    meanGap: printDecimals(context, own.meanGap, 2),
    deficit: printCounts(context, own.deficit),
    national: printShares(context, context.whole.analysis.coverage.national.coverage),
    ranked: shown.map((need) => needRow(context, need)),
    rankedAll: needs.length,
    rankedStatuses: [...new Set(shown.map(({ figures }) => figures.status))],
  }
}
