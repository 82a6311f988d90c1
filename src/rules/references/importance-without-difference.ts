import { keyOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** A role for which everything is of the highest importance. */
export const importanceWithoutDifference: Rule = {
  id: 'importance-without-difference',
  severity: 'warning',
  summary: 'Every requirement of a role has the highest importance.',
  rationale: 'Where everything comes first nothing does: the ranking of needs loses its meaning.',
  thresholds: { least: 3 },
  examples: {
    bad: `
competencies:
  - { id: device-seizure, title: Device seizure, area: evidence }
  - { id: live-data-capture, title: Live data capture, area: evidence }
  - { id: chain-of-custody, title: Chain of custody, area: evidence }
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires:
      - { competency: device-seizure, level: 2, importance: 5 }
      - { competency: live-data-capture, level: 1, importance: 5 }
      - { competency: chain-of-custody, level: 2, importance: 5 }
`,
    good: `
competencies:
  - { id: device-seizure, title: Device seizure, area: evidence }
  - { id: live-data-capture, title: Live data capture, area: evidence }
  - { id: chain-of-custody, title: Chain of custody, area: evidence }
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires:
      - { competency: device-seizure, level: 2, importance: 5 }
      - { competency: live-data-capture, level: 1, importance: 2 }
      - { competency: chain-of-custody, level: 2, importance: 4 }
`,
  },
  check: ({ project, thresholds }) =>
    [...project.entities.role.values()]
      .filter(({ data: { requires = [] } }) => requires.length >= (thresholds['least'] ?? 3))
      .filter(({ data }) => data.requires?.every(({ importance }) => importance === 5))
      .map((role) => ({
        at: keyOf(role, 'requires'),
        message: `Role "${role.id}" gives importance 5 to all of its ${role.data.requires?.length} competencies`,
        help: 'Keep 5 for those on which a case or a life depends, and grade the others from 1 to 4',
      })),
}
