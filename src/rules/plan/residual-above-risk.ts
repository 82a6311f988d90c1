import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** A risk that is higher after its treatment than before. */
export const residualAboveRisk: Rule = {
  id: 'residual-above-risk',
  severity: 'warning',
  summary: 'What is left of a risk after treatment is more than the risk was.',
  rationale: 'A treatment that makes things worse is a slip of the pen.',
  examples: {
    bad: `
risks:
  - id: trainers-leave
    title: Trained trainers leave
    probability: 2
    impact: 4
    owner: police
    residual: { probability: 3, impact: 4 }
`,
    good: `
risks:
  - id: trainers-leave
    title: Trained trainers leave
    probability: 3
    impact: 4
    owner: police
    residual: { probability: 2, impact: 4 }
`,
  },
  check: ({ project }) =>
    [...project.entities.risk.values()].flatMap((risk) => {
      const { probability, impact, residual } = risk.data
      if (!residual || residual.probability * residual.impact <= probability * impact) return []
      return [
        {
          at: placeOf(risk, 'residual'),
          message: `Risk "${risk.id}" has ${probability * impact} points before treatment and ${residual.probability * residual.impact} after`,
          help: 'Correct the grades before or after treatment',
        },
      ]
    }),
}
