import type { CodeDoc } from '../model/code-doc.ts'

/** The codes of delivery plans. */
export const planningCodes: readonly CodeDoc[] = [
  {
    code: 'plan/limit-gives-way',
    severity: 'warning',
    summary: 'No delivery plan keeps all limits; this one gives way in the plan that breaks them least.',
    rationale:
      'The gap cannot be closed in time with the trainers, rooms, offers and money that the project states. A day of a trainer or a room, the money for one, and a run above the limit of an offer by its trainer-days weigh the same; a missing trainer weighs 100 days, a run that is not held most.',
  },
  {
    code: 'plan/nothing-found',
    severity: 'warning',
    summary: 'The solver found no delivery plan within its limit of nodes.',
    rationale: 'The limit keeps runs alike on every machine. It says nothing about whether a plan exists.',
  },
]
