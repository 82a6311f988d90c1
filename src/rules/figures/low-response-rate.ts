import { optionalValueOf } from '../reading/figure-value.ts'
import { percent } from '../reading/phrases.ts'
import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** An assessment that too few people answered. */
export const lowResponseRate: Rule = {
  id: 'low-response-rate',
  severity: 'warning',
  summary: 'Too few people answered an assessment for its result to stand for all.',
  rationale: 'Those who answer are seldom like those who do not; the gap computed from them may mislead.',
  thresholds: { least: 0.5 },
  examples: {
    bad: `
assessments:
  - institution: police
    role: first-responder
    competency: device-seizure
    as_of: 2025-11-15
    distribution: { 0: 8, 1: 4 }
    response_rate: 0.3
    status: fictional
`,
    good: `
assessments:
  - institution: police
    role: first-responder
    competency: device-seizure
    as_of: 2025-11-15
    distribution: { 0: 20, 1: 12 }
    response_rate: 0.8
    status: fictional
`,
  },
  check: ({ project, thresholds }) => {
    const least = thresholds['least'] ?? 0.5
    return [...project.entities.assessment.values()].flatMap((assessment) => {
      const { institution, role, competency, response_rate } = assessment.data
      const rate = optionalValueOf(response_rate)
      if (rate === undefined || rate >= least) return []
      return [
        {
          at: placeOf(assessment, 'response_rate'),
          message: `Only ${percent(rate)} of "${role}" at "${institution}" answered for "${competency}", at least ${percent(least)} are wanted`,
          help: 'Ask those who did not answer again, or say in a note why the answers stand for all',
        },
      ]
    })
  },
}
