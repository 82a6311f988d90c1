import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** A role that requires one competency in two entries. */
export const requirementStatedTwice: Rule = {
  id: 'requirement-stated-twice',
  severity: 'warning',
  summary: 'A role requires one competency twice.',
  rationale: 'Only the higher level counts; the other entry is a leftover that a reader will take for the truth.',
  examples: {
    bad: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 1 }, { competency: device-seizure, level: 2 }]
`,
    good: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 2 }]
`,
  },
  check: ({ project }) =>
    [...project.entities.role.values()].flatMap((role) => {
      const requires = role.data.requires ?? []
      return requires.flatMap(({ competency, level }, i) => {
        const first = requires.findIndex((other) => other.competency === competency)
        if (first === i) return []
        return [
          {
            at: placeOf(role, 'requires', i, 'competency'),
            message: `Role "${role.id}" requires "${competency}" twice`,
            help: `Keep one entry, with level ${Math.max(level, requires[first]?.level ?? level)}`,
            related: [{ message: 'First required here', at: placeOf(role, 'requires', first, 'competency') }],
          },
        ]
      })
    }),
}
