import type { FrameworkView } from '../generated/framework.ts'
import type { DocumentViews } from '../view-context.ts'
import { areasSection } from './areas.ts'
import { assessmentSection } from './assessment.ts'
import { careerSection } from './career.ts'
import { changesSection } from '../annexes/changes.ts'
import { coreSection } from './core.ts'
import { frameworkFigure } from './framework-figure.ts'
import { coursesSection } from './courses.ts'
import { gapsSection } from './gaps.ts'
import { glossarySection } from '../annexes/glossary.ts'
import { indexSection } from './index-section.ts'
import { institutionsSection } from './institutions.ts'
import { legalSection } from './legal.ts'
import { maintenanceSection } from './maintenance.ts'
import { mappingsSection } from './mappings.ts'
import { matrixSection } from './matrix.ts'
import { methodSection } from './method.ts'
import { purposeSection } from './purpose.ts'
import { roleSheetsSection } from './role-sheets.ts'
import { rolesSection } from './roles.ts'
import { sourcesSection } from './sources.ts'
import { statementsSection } from './statements.ts'
import { structureSection } from './structure.ts'

/** What an extract holds: not what speaks of the framework as a whole. */
const ofReader = [
  'areas',
  'roles',
  'matrix',
  'role-sheets',
  'career',
  'mappings',
  'assessment',
  'courses',
  'institutions',
  'index',
  'legal',
  'sources',
  'glossary',
  'changes',
] as const

/** The national training competency framework. */
export const frameworkViews: DocumentViews<FrameworkView> = {
  sections: {
    purpose: purposeSection,
    method: methodSection,
    structure: structureSection,
    areas: areasSection,
    roles: rolesSection,
    matrix: matrixSection,
    'role-sheets': roleSheetsSection,
    core: coreSection,
    career: careerSection,
    mappings: mappingsSection,
    assessment: assessmentSection,
    maintenance: maintenanceSection,
    statements: statementsSection,
    courses: coursesSection,
    institutions: institutionsSection,
    index: indexSection,
    legal: legalSection,
    sources: sourcesSection,
    glossary: glossarySection,
    gaps: gapsSection,
    changes: changesSection,
  },
  figure: frameworkFigure,
  extracts: { role: ofReader, institution: ofReader },
  last: ['sources', 'glossary', 'gaps'],
}
