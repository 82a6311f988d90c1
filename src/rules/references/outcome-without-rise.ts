import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** An outcome that ends no higher than it begins. */
export const outcomeWithoutRise: Rule = {
  id: 'outcome-without-rise',
  severity: 'error',
  summary: 'A course ends at the level at which it begins, or below.',
  rationale:
    'Such an outcome meets no need and takes no part in any figure: the two levels are swapped or one is mistyped.',
  examples: {
    bad: `
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    develops:
      - { competency: device-seizure, from: 0, to: 1 }
      - { competency: device-seizure, from: 1, to: 2 }
      - { competency: device-seizure, from: 2, to: 1 }
    offered_by: [{ institution: police-academy }]
`,
    good: `
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy }]
`,
  },
  check: ({ project }) =>
    [...project.entities.course.values()].flatMap((course) =>
      course.data.develops.flatMap(({ competency, from, to }, i) => {
        if (from < to) return []
        return [
          {
            at: placeOf(course, 'develops', i, 'to'),
            message: `Course "${course.id}" leads from level ${from} of "${competency}" to ${to}`,
            help: from > to ? 'Swap "from" and "to", or correct one of them' : `Write the level reached, above ${from}`,
          },
        ]
      }),
    ),
}
