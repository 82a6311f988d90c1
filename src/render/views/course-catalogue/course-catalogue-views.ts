import type { Kind } from '../../../model/kinds.ts'
import { changesSection } from '../annexes/changes.ts'
import { glossarySection } from '../annexes/glossary.ts'
import { listSources } from '../framework/sources.ts'
import type { CourseCatalogueView } from '../generated/course-catalogue.ts'
import { strategyFigure } from '../strategy/strategy-figure.ts'
import type { DocumentViews } from '../view-context.ts'
import { demandSection } from './demand.ts'
import { purposeSection } from './purpose.ts'
import { sheetsSection } from './sheets.ts'
import { certificatesSection, matrixSection, offersSection, orderSection, overviewSection } from './tables.ts'

/** Kinds of entries that the catalogue prints with their sources. */
const sourced: ReadonlySet<Kind> = new Set<Kind>(['course', 'certificate'])

/** An extract leaves out what counts the whole catalogue. */
const ofReader = ['overview', 'order', 'matrix', 'offers', 'sheets', 'certificates', 'sources', 'glossary'] as const

/** The catalogue of courses: for those who plan training. */
export const courseCatalogueViews: DocumentViews<CourseCatalogueView> = {
  sections: {
    purpose: purposeSection,
    overview: overviewSection,
    order: orderSection,
    matrix: matrixSection,
    offers: offersSection,
    demand: demandSection,
    sheets: sheetsSection,
    certificates: certificatesSection,
    sources: (context) => listSources(context, sourced),
    glossary: glossarySection,
    changes: changesSection,
  },
  figure: strategyFigure,
  extracts: { role: ofReader, institution: ofReader },
  last: ['sources', 'glossary'],
}
