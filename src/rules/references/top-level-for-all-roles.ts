import { placeOf } from '../reading/place.ts'
import { scaleRange } from '../reading/scale-range.ts'
import type { Rule } from '../rule.ts'

/** A competency that every role requires at the top of the scale. */
export const topLevelForAllRoles: Rule = {
  id: 'top-level-for-all-roles',
  severity: 'warning',
  summary: 'Every role requires the highest level of one competency.',
  rationale: 'Not everybody can be the one who teaches the others; a requirement without gradation steers nothing.',
  thresholds: { least: 3 },
  examples: {
    bad: `
competencies: [{ id: device-seizure, title: Device seizure, area: evidence }]
scale:
  levels:
    - { n: 0, label: None, descriptor: Not trained. }
    - { n: 1, label: Able, descriptor: Does the usual tasks alone. }
roles:
  - { id: patrol, title: Patrol officer, tier: first-responder, requires: [{ competency: device-seizure, level: 1 }] }
  - { id: detective, title: Detective, tier: investigator, requires: [{ competency: device-seizure, level: 1 }] }
  - { id: examiner, title: Examiner, tier: specialist, requires: [{ competency: device-seizure, level: 1 }] }
institutions: [{ id: police, title: Police of Exampleland, type: agency }]
`,
    good: `
roles:
  - { id: patrol, title: Patrol officer, tier: first-responder, requires: [{ competency: device-seizure, level: 1 }] }
  - { id: detective, title: Detective, tier: investigator, requires: [{ competency: device-seizure, level: 2 }] }
  - { id: examiner, title: Examiner, tier: specialist, requires: [{ competency: device-seizure, level: 2 }] }
institutions: [{ id: police, title: Police of Exampleland, type: agency }]
`,
  },
  check: ({ project, required, thresholds }) => {
    const roles = project.entities.role.size
    if (roles < (thresholds['least'] ?? 3)) return []
    const { high } = scaleRange(project)
    return [...required]
      .filter(([, demands]) => new Set(demands.map(({ role }) => role.id)).size === roles)
      .filter(([, demands]) => demands.every(({ requirement }) => requirement.level === high))
      .flatMap(([id]) => {
        const competency = project.entities.competency.get(id)
        if (!competency) return []
        return [
          {
            at: placeOf(competency, 'id'),
            message: `All ${roles} roles require the highest level, ${high}, of "${id}"`,
            help: `Keep level ${high} for the roles that lead or teach, and require less of the others`,
          },
        ]
      })
  },
}
