import type { Text } from '../../model/generated/text.ts'
import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** The id of a withdrawn competency given to another one; needs the project as last approved. */
export const withdrawnIdReused: Rule = {
  id: 'withdrawn-id-reused',
  severity: 'error',
  summary: 'The id of a withdrawn competency now names another competency.',
  rationale: 'Old assessments, certificates and mappings would silently speak of something else.',
  examples: {
    before: `
competencies:
  - { id: device-seizure, title: Device seizure, area: evidence }
  - { id: data-carving, title: Data carving, area: evidence, status: withdrawn }
`,
    bad: `
competencies:
  - { id: device-seizure, title: Device seizure, area: evidence }
  - { id: data-carving, title: Recovery of deleted files, area: evidence }
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 2 }, { competency: data-carving, level: 1 }]
`,
    good: `
competencies:
  - { id: device-seizure, title: Device seizure, area: evidence }
  - { id: data-carving, title: Data carving, area: evidence, status: withdrawn }
  - { id: file-recovery, title: Recovery of deleted files, area: evidence }
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 2 }, { competency: file-recovery, level: 1 }]
`,
  },
  compares: 'previous',
  check: ({ project, previous }) =>
    [...(previous?.entities.competency.values() ?? [])].flatMap((before) => {
      const now = project.entities.competency.get(before.id)
      if (before.data.status !== 'withdrawn' || !now || now.data.status === 'withdrawn') return []
      if (sameText(before.data.title, now.data.title)) return []
      return [
        {
          at: placeOf(now, 'id'),
          message: `Id "${now.id}" was withdrawn and now names another competency`,
          help: 'Give the new competency an id of its own, and keep the old one with status "withdrawn"',
        },
      ]
    }),
}

function sameText(a: Text, b: Text): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
