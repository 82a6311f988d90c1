import type { DocumentTemplate } from '../../model/document-templates.ts'
import type { DocumentViews } from './view-context.ts'
import { actionPlanViews } from './action-plan/action-plan-views.ts'
import { courseCatalogueViews } from './course-catalogue/course-catalogue-views.ts'
import { frameworkViews } from './framework/framework-views.ts'
import { institutionBriefViews } from './institution-brief/institution-brief-views.ts'
import { monitoringViews } from './monitoring/monitoring-views.ts'
import { needsAnalysisViews } from './needs-analysis/needs-analysis-views.ts'
import { roleProfileViews } from './role-profile/role-profile-views.ts'
import { strategyViews } from './strategy/strategy-views.ts'
import { summaryViews } from './summary/summary-views.ts'

/** The views of a document template as the engine sees them. */
export type AnyDocumentViews = DocumentViews<Readonly<Record<string, object>>>

const views: Readonly<Record<DocumentTemplate, AnyDocumentViews>> = {
  'action-plan': untyped(actionPlanViews),
  'course-catalogue': untyped(courseCatalogueViews),
  framework: untyped(frameworkViews),
  'institution-brief': untyped(institutionBriefViews),
  monitoring: untyped(monitoringViews),
  'needs-analysis': untyped(needsAnalysisViews),
  'role-profile': untyped(roleProfileViews),
  strategy: untyped(strategyViews),
  summary: untyped(summaryViews),
}

/** The views of every document template by its name. */
export const documentViews: ReadonlyMap<string, AnyDocumentViews> = new Map(Object.entries(views))

/** The engine passes views on to templates that have been checked against their schema, and needs no more of their types. */
function untyped<V>(typed: DocumentViews<V>): AnyDocumentViews {
  return typed as unknown as AnyDocumentViews // every view is an object
}
