import { counted } from '../reading/phrases.ts'
import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** A project that measures satisfaction and learning, and nothing of what training changes. */
export const noEvaluationOfEffect: Rule = {
  id: 'no-evaluation-of-effect',
  severity: 'warning',
  summary: 'No indicator measures behaviour at work or results (Kirkpatrick levels 3 and 4).',
  rationale: 'Counting seats and smiles tells nobody whether evidence is secured better than before.',
  examples: {
    bad: `
indicators:
  - id: content-with-course
    title: Participants content with the course
    unit: share
    level: 1
    baseline: { value: 0.7 }
    targets: { 2027: 0.9 }
    owner: police
    verification: Form on the last day
`,
    good: `
indicators:
  - id: seizures-without-defect
    title: Seizures without defect
    unit: share
    level: 3
    baseline: { value: 0.6 }
    targets: { 2027: 0.9 }
    owner: police
    verification: Sample of case files
`,
  },
  check: ({ project }) => {
    const indicators = [...project.entities.indicator.values()]
    const last = indicators.findLast(({ data }) => data.level === 1 || data.level === 2)
    if (!last || indicators.some(({ data }) => data.level === 3 || data.level === 4)) return []
    return [
      {
        at: placeOf(last, 'level'),
        message: `No indicator measures behaviour at work or results (levels 3 and 4), ${counted(indicators.length, 'indicator')} in all`,
        help: 'Add one of level 3, for example the share of seizures without defect, and one of level 4, for example the time to preserve data',
      },
    ]
  },
}
