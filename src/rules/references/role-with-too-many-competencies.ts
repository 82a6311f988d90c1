import { keyOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** A role with more requirements than anybody can read, assess or train. */
export const roleWithTooManyCompetencies: Rule = {
  id: 'role-with-too-many-competencies',
  severity: 'warning',
  summary: 'A role requires more competencies than can be assessed and trained.',
  rationale:
    'Lists of forty competencies are what users of competency frameworks complain of most: nobody reads, assesses or trains them.',
  thresholds: { most: 25 },
  examples: {
    bad: `
rules: { role-with-too-many-competencies: { thresholds: { most: 1 } } }
competencies:
  - { id: device-seizure, title: Device seizure, area: evidence }
  - { id: live-data-capture, title: Live data capture, area: evidence }
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires:
      - { competency: device-seizure, level: 2 }
      - { competency: live-data-capture, level: 1 }
`,
    good: `
rules: { role-with-too-many-competencies: { thresholds: { most: 1 } } }
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 2 }]
`,
  },
  check: ({ project, thresholds }) => {
    const most = thresholds['most'] ?? 25
    return [...project.entities.role.values()].flatMap((role) => {
      const count = role.data.requires?.length ?? 0
      if (count <= most) return []
      return [
        {
          at: keyOf(role, 'requires'),
          message: `Role "${role.id}" requires ${count} competencies, at most ${most} can be assessed and trained`,
          help: `Merge or drop ${count - most}, beginning with those of the lowest importance, or split the role`,
        },
      ]
    })
  },
}
