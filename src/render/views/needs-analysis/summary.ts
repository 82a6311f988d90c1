import type { NeedsSummarySection } from '../generated/needs-analysis.ts'
import { projectPeriod } from '../head-count.ts'
import { competenciesInForce } from '../requirements.ts'
import { summaryFindings } from '../summary/findings.ts'
import { deliveryFigures, needFigures, numbered } from '../summary/key-figures.ts'
import { employers } from '../institutions/institution-facts.ts'
import type { ViewContext } from '../view-context.ts'

/** The analysis on one page; undefined when nobody was assessed. */
export function summarySection(context: ViewContext): NeedsSummarySection | undefined {
  if (context.analysis.coverage.national.coverage === undefined) return undefined
  const { phrases } = context.language
  const figures = numbered([...needFigures(context), ...deliveryFigures(context)])
  return {
    ...projectPeriod(context),
    contents: [
      phrases.text('count.roles', { n: context.project.entities.role.size }),
      phrases.text('count.competencies', { n: competenciesInForce(context).length }),
      phrases.text('strategy.count.institutions', { n: employers(context).length }),
    ],
    figures: figures.rows,
    findings: summaryFindings(context),
    statuses: figures.statuses,
  }
}
