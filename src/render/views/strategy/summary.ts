import type { SummarySection } from '../generated/strategy.ts'
import { projectPeriod } from '../head-count.ts'
import { summaryFindings } from '../summary/findings.ts'
import { contentsOf, keyFigures } from '../summary/key-figures.ts'
import { prose, type ViewContext } from '../view-context.ts'

/** The strategy on one page: running text, key figures, and what they show. */
export function summarySection(context: ViewContext): SummarySection | undefined {
  const figures = keyFigures(context)
  const text = prose(context, 'summary')
  if (figures.rows.length === 0 && text === '') return undefined
  return {
    prose: text,
    contents: contentsOf(context),
    ...projectPeriod(context),
    figures: figures.rows,
    findings: summaryFindings(context),
    statuses: figures.statuses,
  }
}
