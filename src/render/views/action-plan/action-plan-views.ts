import type { Kind } from '../../../model/kinds.ts'
import { changesSection } from '../annexes/changes.ts'
import { glossarySection } from '../annexes/glossary.ts'
import { ganttDrawing } from '../drawings/gantt-drawing.ts'
import { actionCostDrawing, actionStatusDrawing } from '../drawings/action-drawings.ts'
import { riskDrawing } from '../drawings/risk-drawing.ts'
import { listSources } from '../framework/sources.ts'
import type { ActionPlanView } from '../generated/action-plan.ts'
import { actionPlanSection } from '../strategy/action-plan.ts'
import { commentsSection } from '../strategy/comments.ts'
import { monitoringSection } from '../strategy/monitoring.ts'
import { risksSection } from '../strategy/risks.ts'
import type { DocumentViews } from '../view-context.ts'
import { costsSection } from './costs.ts'
import { linksSection } from './links.ts'
import { overviewSection } from './overview.ts'
import { responsibilitySection } from './responsibility.ts'
import { scheduleSection } from './schedule.ts'

/** Kinds of entries whose sources the plan names. */
const sourced: ReadonlySet<Kind> = new Set<Kind>(['project', 'programme', 'indicator'])

/** The action plan: for whoever pays for it and whoever answers for a measure. */
export const actionPlanViews: DocumentViews<ActionPlanView> = {
  sections: {
    overview: overviewSection,
    measures: actionPlanSection,
    schedule: scheduleSection,
    costs: costsSection,
    responsibility: responsibilitySection,
    links: linksSection,
    indicators: (context) => (context.project.entities.indicator.size === 0 ? undefined : monitoringSection(context)),
    risks: risksSection,
    sources: (context) => listSources(context, sourced),
    glossary: glossarySection,
    changes: changesSection,
    comments: commentsSection,
  },
  figure: (context, name) => drawings.get(name)?.(context),
  extracts: { role: [], institution: ['measures', 'schedule', 'costs', 'responsibility', 'links'] },
  last: ['sources', 'glossary', 'comments'],
}

const drawings = new Map([
  ['action-plan', ganttDrawing],
  ['action-status', actionStatusDrawing],
  ['action-cost', actionCostDrawing],
  ['risk-matrix', riskDrawing],
])
