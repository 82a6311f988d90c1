import { joined } from '../reading/phrases.ts'
import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** A risk of 15 points or more (probability x impact) without response or treatment. */
export const highRiskWithoutResponse: Rule = {
  id: 'high-risk-without-response',
  severity: 'warning',
  summary: 'A high risk has no response or no treatment.',
  rationale: 'A register that names a severe risk and plans nothing against it shows that it was not meant seriously.',
  thresholds: { score: 15 },
  examples: {
    bad: `
risks:
  - { id: trainers-leave, title: Trained trainers leave, probability: 4, impact: 4, owner: police }
`,
    good: `
risks:
  - id: trainers-leave
    title: Trained trainers leave
    probability: 4
    impact: 4
    owner: police
    response: reduce
    treatment: Two more trainers than each course needs are trained every year.
`,
  },
  check: ({ project, thresholds }) =>
    [...project.entities.risk.values()].flatMap((risk) => {
      const { probability, impact, response, treatment } = risk.data
      const missing = [...(response ? [] : ['response']), ...(treatment || response === 'accept' ? [] : ['treatment'])]
      if (probability * impact < (thresholds['score'] ?? 15) || missing.length === 0) return []
      return [
        {
          at: placeOf(risk, 'id'),
          message: `Risk "${risk.id}" has ${probability * impact} of 25 points and no ${joined(missing, 'or')}`,
          help: `Add ${joined(missing.map((key) => `"${key}"`))}, or lower the grades if they are too high`,
        },
      ]
    }),
}
