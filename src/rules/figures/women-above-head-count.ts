import { optionalValueOf, valueOf } from '../reading/figure-value.ts'
import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** More women in a post than people. */
export const womenAboveHeadCount: Rule = {
  id: 'women-above-head-count',
  severity: 'error',
  summary: 'A post has more women than people.',
  rationale: 'The two numbers contradict one another, and the share printed from them would exceed 100%.',
  examples: {
    bad: `
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: 40, women: 41 }]
`,
    good: `
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: 40, women: 14 }]
`,
  },
  check: ({ project }) =>
    [...project.entities.institution.values()].flatMap((institution) =>
      (institution.data.posts ?? []).flatMap(({ role, current, women }, i) => {
        const count = optionalValueOf(women) ?? 0
        if (count <= valueOf(current)) return []
        return [
          {
            at: placeOf(institution, 'posts', i, 'women'),
            message: `Institution "${institution.id}" has ${count} women among ${valueOf(current)} people in the role "${role}"`,
            help: 'Correct one of the two numbers',
          },
        ]
      }),
    ),
}
