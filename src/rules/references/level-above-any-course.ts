import { listed } from '../reading/phrases.ts'
import { placeOf } from '../reading/place.ts'
import type { Demand } from '../reading/requirements.ts'
import { highest, type Teaching } from '../reading/taught-levels.ts'
import type { Objection, Rule } from '../rule.ts'

/** A required level higher than any course reaches; a competency without any course is another finding. */
export const levelAboveAnyCourse: Rule = {
  id: 'level-above-any-course',
  severity: 'warning',
  summary: 'A role requires a higher level of a competency than any course reaches.',
  rationale:
    'People can be trained part of the way and no further, so the gap never closes. Either the catalogue lacks an advanced course, or the requirement is too high.',
  examples: {
    bad: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 2 }]
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 1
    develops: [{ competency: device-seizure, from: 0, to: 1 }]
    offered_by: [{ institution: police-academy }]
`,
    good: `
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 1
    develops: [{ competency: device-seizure, from: 0, to: 1 }]
    offered_by: [{ institution: police-academy }]
  - id: seizing-devices-practice
    title: Exercise at a mock scene
    days: 1
    develops: [{ competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy }]
`,
  },
  check: ({ required, taught }) =>
    [...required].flatMap(([id, demands]) => {
      const best = highest(taught.get(id) ?? [])
      const above = best ? demands.filter(({ requirement }) => requirement.level > best.outcome.to) : []
      return best && above.length > 0 ? [objection(above, best)] : []
    }),
}

function objection(above: readonly Demand[], { course, outcome }: Teaching): Objection {
  const top = Math.max(...above.map(({ requirement }) => requirement.level))
  const first = above.find(({ requirement }) => requirement.level === top) ?? above[0]
  const others = above.filter((demand) => demand !== first)
  return {
    at: first ? placeOf(first.role, 'requires', first.index, 'level') : placeOf(course, 'id'),
    message: `Role "${first?.role.id}" requires level ${top} of "${outcome.competency}", the highest course reaches ${outcome.to}`,
    help: `Add a course from level ${outcome.to} to ${top}, raise ${listed([course.id])}, or require level ${outcome.to}`,
    related: others.map(({ role, index, requirement }) => ({
      message: `Role "${role.id}" requires level ${requirement.level}`,
      at: placeOf(role, 'requires', index, 'level'),
    })),
  }
}
