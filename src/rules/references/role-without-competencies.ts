import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** A role that requires nothing. */
export const roleWithoutCompetencies: Rule = {
  id: 'role-without-competencies',
  severity: 'warning',
  summary: 'A role requires no competency.',
  rationale: 'Its role sheet would be empty, and its people would count in no need, seat or cost.',
  examples: {
    bad: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 2 }]
  - { id: duty-officer, title: Duty officer, tier: all-staff }
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: 40 }, { role: duty-officer, current: 8 }]
`,
    good: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 2 }]
  - id: duty-officer
    title: Duty officer
    tier: all-staff
    requires: [{ competency: device-seizure, level: 1 }]
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: 40 }, { role: duty-officer, current: 8 }]
`,
  },
  check: ({ project }) =>
    [...project.entities.role.values()]
      .filter(({ data }) => (data.requires ?? []).length === 0)
      .map((role) => ({
        at: placeOf(role, 'id'),
        message: `Role "${role.id}" requires no competency`,
        help: 'Add "requires" with the competencies and levels that the role needs, or delete the role',
      })),
}
