import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** A last year that donors alone pay for. */
export const donorsAloneAtTheEnd: Rule = {
  id: 'donors-alone-at-the-end',
  severity: 'warning',
  summary: 'In the last year that has funding, all of it comes from donors.',
  rationale: 'When the donors leave the training ends with them: nothing of it stands in a national budget.',
  examples: {
    bad: `
funding:
  - { id: state-2026, source: state, year: 2026, amount: 50000, status: committed }
  - { id: donor-2028, source: donor, year: 2028, amount: 30000, status: planned }
`,
    good: `
funding:
  - { id: state-2026, source: state, year: 2026, amount: 50000, status: committed }
  - { id: donor-2028, source: donor, year: 2028, amount: 30000, status: planned }
  - { id: state-2028, source: state, year: 2028, amount: 40000, status: planned }
`,
  },
  check: ({ project }) => {
    const lines = [...project.entities.funding.values()]
    const year = Math.max(...lines.map(({ data }) => data.year))
    const last = lines.filter(({ data }) => data.year === year)
    const [first] = last
    if (!first || last.some(({ data }) => data.source !== 'donor')) return []
    return [
      {
        at: placeOf(first, 'source'),
        message: `In ${year}, the last year with funding, donors pay for everything`,
        help: `Add a line of state or own money for ${year}, if only a planned one`,
      },
    ]
  },
}
