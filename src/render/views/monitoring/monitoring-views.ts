import type { Kind } from '../../../model/kinds.ts'
import { changesSection } from '../annexes/changes.ts'
import { glossarySection } from '../annexes/glossary.ts'
import { progressDrawing } from '../drawings/progress-drawing.ts'
import { listSources } from '../framework/sources.ts'
import type { MonitoringView } from '../generated/monitoring.ts'
import { commentsSection } from '../strategy/comments.ts'
import { monitoringSection } from '../strategy/monitoring.ts'
import { reviewSection } from '../strategy/review.ts'
import type { DocumentViews } from '../view-context.ts'
import { indicatorsSection } from './indicators.ts'
import { overviewSection } from './overview.ts'
import { missingSection, progressSection } from './progress.ts'
import { sheetsSection } from './sheets.ts'

/** Kinds of entries whose sources the framework for monitoring names. */
const sourced: ReadonlySet<Kind> = new Set<Kind>(['project', 'indicator', 'objective'])

/** Monitoring and evaluation: for the committee that asks every year how far the strategy is. */
export const monitoringViews: DocumentViews<MonitoringView> = {
  sections: {
    overview: overviewSection,
    levels: monitoringSection,
    indicators: indicatorsSection,
    sheets: sheetsSection,
    calendar: (context) => {
      const section = monitoringSection(context)
      return section?.calendar.length ? section : undefined
    },
    progress: progressSection,
    missing: missingSection,
    review: reviewSection,
    sources: (context) => listSources(context, sourced),
    glossary: glossarySection,
    changes: changesSection,
    comments: commentsSection,
  },
  figure: (context, name) => (name === 'indicator-progress' ? progressDrawing(context) : undefined),
  extracts: { role: [], institution: ['indicators', 'sheets', 'calendar', 'progress', 'missing'] },
  last: ['sources', 'glossary', 'comments'],
}
