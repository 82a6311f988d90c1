import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

const scale = (second: number): string => `
scale:
  levels:
    - { n: 0, label: None, descriptor: Not yet able. }
    - { n: 1, label: Awareness, descriptor: Recognises the matter. }
    - { n: ${second}, label: Practitioner, descriptor: Does the work alone. }
    - { n: 3, label: Expert, descriptor: Leads the work. }
    - { n: 4, label: Trainer, descriptor: Teaches the work. }
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 1 }]
`

/** Two levels of the scale under one number. */
export const levelStatedTwice: Rule = {
  id: 'level-stated-twice',
  severity: 'error',
  summary: 'The scale has two levels with the same number.',
  rationale: 'A requirement of that level could mean either.',
  examples: { bad: scale(1), good: scale(2) },
  check: ({ project }) =>
    [...project.entities.scale.values()].flatMap((entity) => {
      const numbers = entity.data.levels.map(({ n }) => n)
      return numbers.flatMap((n, i) => {
        const first = numbers.indexOf(n)
        if (first === i) return []
        return [
          {
            at: placeOf(entity, 'levels', i, 'n'),
            message: `Level ${n} stands twice in the scale`,
            help: 'Number the levels one after the other',
            related: [{ message: 'First stated here', at: placeOf(entity, 'levels', first, 'n') }],
          },
        ]
      })
    }),
}
