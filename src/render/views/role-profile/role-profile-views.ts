import type { RoleProfileView } from '../generated/role-profile.ts'
import type { DocumentViews } from '../view-context.ts'
import { competenciesSection } from './competencies.ts'
import { knowledgeSection } from './knowledge.ts'
import { overviewSection } from './overview.ts'
import { pathSection } from './path.ts'
import { tasksSection } from './tasks.ts'

/** The profile of one role: one or two pages for whoever holds it, hires for it or teaches it. */
export const roleProfileViews: DocumentViews<RoleProfileView> = {
  per: 'role',
  form: 'sheet',
  sections: {
    overview: overviewSection,
    tasks: tasksSection,
    competencies: competenciesSection,
    path: pathSection,
    knowledge: knowledgeSection,
  },
  last: [],
}
