import type { ReviewSection } from '../generated/strategy.ts'
import { lines, listed, prose, type ViewContext } from '../view-context.ts'

/** How the strategy is reviewed and changed; undefined when nothing is laid down. */
export function reviewSection(context: ViewContext): ReviewSection | undefined {
  const project = listed(context, 'project')[0]
  if (project === undefined) return undefined
  const view: ReviewSection = {
    prose: prose(context, 'review_procedure'),
    everyMonths: project.data.review?.every_months ?? 0,
    triggers: lines(context, project.data.review?.triggers, project, 'review', 'triggers'),
    final: prose(context, 'final_provisions'),
  }
  return view.prose + view.final === '' && view.everyMonths + view.triggers.length === 0 ? undefined : view
}
