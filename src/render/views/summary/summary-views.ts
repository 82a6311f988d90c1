import type { SummaryView } from '../generated/summary.ts'
import type { DocumentViews } from '../view-context.ts'
import { decisionsSection } from './decisions.ts'
import { goalsSection } from './goals.ts'
import { summaryFigure } from './summary-figure.ts'
import { figuresSection, milestonesSection, moneySection, needsSection, risksSection } from './sections.ts'

/** The strategy on two pages, for a minister. */
export const summaryViews: DocumentViews<SummaryView> = {
  form: 'sheet',
  sections: {
    goals: goalsSection,
    figures: figuresSection,
    needs: needsSection,
    milestones: milestonesSection,
    money: moneySection,
    risks: risksSection,
    decisions: decisionsSection,
  },
  figure: summaryFigure,
  extracts: { role: ['needs'], institution: ['needs', 'milestones'] },
  last: [],
}
