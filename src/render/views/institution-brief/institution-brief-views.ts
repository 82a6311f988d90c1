import type { InstitutionBriefView } from '../generated/institution-brief.ts'
import { strategyFigure } from '../strategy/strategy-figure.ts'
import type { DocumentViews } from '../view-context.ts'
import { capacitySection } from './capacity.ts'
import { demandSection } from './demand.ts'
import { dutiesSection, programmesSection } from './duties.ts'
import { moneySection } from './money.ts'
import { needsSection } from './needs.ts'
import { overviewSection } from './overview.ts'
import { staffSection } from './staff.ts'
import { tasksSection } from './tasks.ts'
import { teachingSection } from './teaching.ts'

/** The brief of one institution: its part of the strategy, for its head. */
export const institutionBriefViews: DocumentViews<InstitutionBriefView> = {
  per: 'institution',
  form: 'sheet',
  sections: {
    overview: overviewSection,
    staff: staffSection,
    needs: needsSection,
    demand: demandSection,
    teaching: teachingSection,
    capacity: capacitySection,
    tasks: tasksSection,
    money: moneySection,
    programmes: programmesSection,
    duties: dutiesSection,
  },
  figure: strategyFigure,
  last: [],
}
