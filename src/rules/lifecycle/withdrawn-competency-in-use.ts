import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** A withdrawn competency that roles, courses, trainers or assessments still name. */
export const withdrawnCompetencyInUse: Rule = {
  id: 'withdrawn-competency-in-use',
  severity: 'warning',
  summary: 'Something still refers to a withdrawn competency.',
  rationale: 'People would be trained and assessed in what the framework has given up.',
  examples: {
    bad: `
competencies:
  - { id: device-seizure, title: Device seizure, area: evidence }
  - { id: phone-seizure, title: Seizure of telephones, area: evidence, status: withdrawn, replaced_by: device-seizure }
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 2 }, { competency: phone-seizure, level: 2 }]
`,
    good: `
competencies:
  - { id: device-seizure, title: Device seizure, area: evidence }
  - { id: phone-seizure, title: Seizure of telephones, area: evidence, status: withdrawn, replaced_by: device-seizure }
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 2 }]
`,
  },
  check: ({ project: { references, entities } }) =>
    references.flatMap(({ from, path, to }) => {
      const competency = to.kind === 'competency' ? entities.competency.get(to.id) : undefined
      if (competency?.data.status !== 'withdrawn' || path[0] === 'replaced_by') return []
      const successor = competency.data.replaced_by
      return [
        {
          at: placeOf(from, ...path),
          message: `Competency "${to.id}" is withdrawn and still used by ${from.kind} "${from.id}"${from.kind === 'role' ? ', where it counts in no figure' : ''}`,
          help:
            successor === undefined
              ? 'Delete the mention, or name the competency that took its place'
              : `Write "${successor}", which took its place`,
          related: [{ message: 'Withdrawn here', at: placeOf(competency, 'status') }],
        },
      ]
    }),
}
