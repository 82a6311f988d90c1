import { optionalValueOf, valueOf } from '../reading/figure-value.ts'
import { grouped } from '../../std/group-digits.ts'
import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** Activities, or funding lines, of a programme that together exceed its budget. */
export const spendingAboveBudget: Rule = {
  id: 'spending-above-budget',
  severity: 'error',
  summary: 'The activities or funding lines of a programme add up to more than its budget.',
  rationale: 'Part of the money counted in the plan does not exist.',
  examples: {
    bad: `
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: 40 }]
  - { id: donor-fund, title: Donor Fund, type: international }
programmes:
  - { id: first-aid, title: First aid for evidence, donors: [donor-fund], start: 2025-01-01, end: 2027-12-31, budget: 50000 }
funding:
  - { id: aid-2026, source: donor, year: 2026, amount: 40000, status: committed, programme: first-aid }
  - { id: aid-2027, source: donor, year: 2027, amount: 20000, status: committed, programme: first-aid }
  - { id: state-2027, source: state, year: 2027, amount: 5000, status: committed }
`,
    good: `
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: 40 }]
  - { id: donor-fund, title: Donor Fund, type: international }
programmes:
  - { id: first-aid, title: First aid for evidence, donors: [donor-fund], start: 2025-01-01, end: 2027-12-31, budget: 50000 }
funding:
  - { id: aid-2026, source: donor, year: 2026, amount: 30000, status: committed, programme: first-aid }
  - { id: aid-2027, source: donor, year: 2027, amount: 20000, status: committed, programme: first-aid }
  - { id: state-2027, source: state, year: 2027, amount: 5000, status: committed }
`,
  },
  check: function* ({ project: { entities } }) {
    for (const programme of entities.programme.values()) {
      const budget = optionalValueOf(programme.data.budget)
      if (budget === undefined) continue
      const activities = programme.data.activities ?? []
      const lines = [...entities.funding.values()].filter(
        ({ data }) => data.programme === programme.id && data.status === 'committed',
      )
      const spent = activities.reduce((sum, { amount }) => sum + (optionalValueOf(amount) ?? 0), 0)
      const committed = lines.reduce((sum, { data }) => sum + valueOf(data.amount), 0)
      const [what, sum] = spent >= committed ? ['activities', spent] : ['committed funding lines', committed]
      if (sum - budget < 1e-6) continue
      yield {
        at: placeOf(programme, 'budget'),
        message: `The ${what} of "${programme.id}" add up to ${grouped(sum)}, its budget is ${grouped(budget)}`,
        help: `Take out ${grouped(sum - budget)}, or correct the budget`,
        related: lines.slice(0, 5).map((line) => ({ message: 'Funding line', at: placeOf(line, 'amount') })),
      }
    }
  },
}
