import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

const roles = (next: string): string => `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 1 }]
    career_to: [${next}]
  - id: examiner
    title: Examiner
    tier: specialist
    requires: [{ competency: device-seizure, level: 2 }]
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: 40 }, { role: examiner, current: 4 }]
`

/** A career step from a role to the same role. */
export const careerToItself: Rule = {
  id: 'career-to-itself',
  severity: 'error',
  summary: 'A role names itself as a next step of its career.',
  rationale: 'The career chart would lead nowhere; most often another role was meant.',
  examples: { bad: roles('first-responder'), good: roles('examiner') },
  check: ({ project }) =>
    [...project.entities.role.values()].flatMap((role) =>
      (role.data.career_to ?? []).flatMap((id, i) =>
        id === role.id
          ? [
              {
                at: placeOf(role, 'career_to', i),
                message: `Role "${id}" names itself as its next career step`,
                help: 'Write the role that follows, or delete it',
              },
            ]
          : [],
      ),
    ),
}
