import type { Kind } from '../../../model/kinds.ts'
import { changesSection } from '../annexes/changes.ts'
import { glossarySection } from '../annexes/glossary.ts'
import { capacityDrawing } from '../drawings/capacity-drawing.ts'
import { distributionDrawing } from '../drawings/distribution-drawing.ts'
import { coverageDrawing, gapDrawing } from '../drawings/needs-drawings.ts'
import { listSources } from '../framework/sources.ts'
import type { NeedsAnalysisView } from '../generated/needs-analysis.ts'
import { assumptionsSection } from '../strategy/assumptions.ts'
import { commentsSection } from '../strategy/comments.ts'
import { formulasSection } from '../strategy/method.ts'
import type { DocumentViews } from '../view-context.ts'
import { dataSection } from './data.ts'
import { capacitySection, demandSection } from './demand.ts'
import { gapSection, rankingSection } from './gap.ts'
import { currentSection, requiredSection } from './levels.ts'
import { matchSection } from './match.ts'
import { methodSection } from './method.ts'
import { populationSection } from './population.ts'
import { questionnaireSection } from './questionnaire.ts'
import { recommendationsSection } from './recommendations.ts'
import { scopeSection } from './scope.ts'
import { summarySection } from './summary.ts'
import { causesSection, listSection, volumeSection } from './volume.ts'

/** Kinds of entries whose sources the analysis names. */
const sourced: ReadonlySet<Kind> = new Set<Kind>(['project', 'role', 'institution', 'course', 'assessment'])

/** The training needs analysis: for the working group that decides what is taught first. */
export const needsAnalysisViews: DocumentViews<NeedsAnalysisView> = {
  sections: {
    summary: summarySection,
    scope: scopeSection,
    method: methodSection,
    population: populationSection,
    required: requiredSection,
    current: currentSection,
    gap: gapSection,
    ranking: rankingSection,
    causes: causesSection,
    volume: volumeSection,
    match: matchSection,
    demand: demandSection,
    capacity: capacitySection,
    recommendations: recommendationsSection,
    list: listSection,
    questionnaire: questionnaireSection,
    data: dataSection,
    formulas: (context) => formulasSection(context, ['assessments', 'courses']),
    gaps: assumptionsSection,
    sources: (context) => listSources(context, sourced),
    glossary: glossarySection,
    changes: changesSection,
    comments: commentsSection,
  },
  figure: (context, name) => drawings.get(name)?.(context),
  extracts: {
    role: [
      'scope',
      'population',
      'required',
      'current',
      'gap',
      'ranking',
      'volume',
      'match',
      'demand',
      'list',
      'questionnaire',
      'data',
    ],
    institution: [
      'population',
      'current',
      'gap',
      'ranking',
      'volume',
      'demand',
      'capacity',
      'list',
      'questionnaire',
      'data',
    ],
  },
  last: ['sources', 'glossary', 'comments', 'gaps'],
}

const drawings = new Map([
  ['levels-by-role', distributionDrawing],
  ['coverage-by-role', coverageDrawing],
  ['gap-by-role-and-area', gapDrawing],
  ['demand-and-capacity', capacityDrawing],
])
