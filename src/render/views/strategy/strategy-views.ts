import { changesSection } from '../annexes/changes.ts'
import { glossarySection } from '../annexes/glossary.ts'
import type { StrategyView } from '../generated/strategy.ts'
import type { DocumentViews } from '../view-context.ts'
import { actionPlanSection } from './action-plan.ts'
import { architectureSection } from './architecture.ts'
import { assumptionsSection } from './assumptions.ts'
import { commentsSection } from './comments.ts'
import { courseSheetsSection } from './course-sheets.ts'
import { deliverySection } from './delivery.ts'
import { dictionarySection } from './dictionary.ts'
import { strategyFigure } from './strategy-figure.ts'
import { goalsSection } from './goals.ts'
import { governanceSection } from './governance.ts'
import { institutionsSection } from './institutions.ts'
import { introductionSection } from './introduction.ts'
import { justificationSection } from './justification.ts'
import { legalSection } from './legal.ts'
import { methodSection } from './method.ts'
import { monitoringSection } from './monitoring.ts'
import { needsSection } from './needs.ts'
import { passportSection } from './passport.ts'
import { referencesSection } from './references.ts'
import { resourcesSection } from './resources.ts'
import { reviewSection } from './review.ts'
import { risksSection } from './risks.ts'
import { roleSheetsSection } from './role-sheets.ts'
import { scenariosSection } from './scenarios.ts'
import { situationSection } from './situation.ts'
import { sourcesSection } from './sources.ts'
import { summarySection } from './summary.ts'
import { targetGroupsSection } from './target-groups.ts'
import { trainersSection } from './trainers.ts'

/** The national training strategy. */
export const strategyViews: DocumentViews<StrategyView> = {
  sections: {
    passport: passportSection,
    summary: summarySection,
    introduction: introductionSection,
    justification: justificationSection,
    situation: situationSection,
    references: referencesSection,
    goals: goalsSection,
    'target-groups': targetGroupsSection,
    needs: needsSection,
    architecture: architectureSection,
    trainers: trainersSection,
    institutions: institutionsSection,
    delivery: deliverySection,
    resources: resourcesSection,
    scenarios: scenariosSection,
    governance: governanceSection,
    monitoring: monitoringSection,
    risks: risksSection,
    review: reviewSection,
    'action-plan': actionPlanSection,
    'role-sheets': roleSheetsSection,
    'course-sheets': courseSheetsSection,
    dictionary: dictionarySection,
    method: methodSection,
    gaps: assumptionsSection,
    sources: sourcesSection,
    legal: legalSection,
    glossary: glossarySection,
    changes: changesSection,
    comments: commentsSection,
  },
  figure: strategyFigure,
  extracts: {
    role: [
      'target-groups',
      'needs',
      'architecture',
      'role-sheets',
      'course-sheets',
      'dictionary',
      'sources',
      'legal',
      'glossary',
      'changes',
    ],
    institution: [
      'situation',
      'target-groups',
      'needs',
      'architecture',
      'institutions',
      'resources',
      'action-plan',
      'role-sheets',
      'course-sheets',
      'dictionary',
      'sources',
      'legal',
      'glossary',
      'changes',
    ],
  },
  last: ['sources', 'glossary', 'comments', 'gaps'],
}
