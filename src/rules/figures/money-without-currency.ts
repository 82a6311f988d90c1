import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** Amounts of money in a project that does not say in which currency. */
export const moneyWithoutCurrency: Rule = {
  id: 'money-without-currency',
  severity: 'warning',
  summary: 'The project states amounts of money and no currency.',
  rationale: 'A budget table without its unit cannot be read, least of all by a ministry of finance.',
  examples: {
    bad: `
project:
  id: exampleland
  title: Training strategy of Exampleland
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [en]
funding:
  - { id: state-2026, source: state, year: 2026, amount: 50000, status: committed }
`,
    good: `
funding:
  - { id: state-2026, source: state, year: 2026, amount: 50000, status: committed }
`,
  },
  check: ({ project: { entities } }) => {
    const project = [...entities.project.values()][0]
    if (!project || project.data.currency !== undefined) return []
    const first = [
      ...[...entities.funding.values(), ...entities.rate.values()].map((entity) => placeOf(entity, 'amount')),
      ...[...entities.action.values()].filter(({ data }) => data.cost).map((entity) => placeOf(entity, 'cost')),
      ...[...entities.programme.values()].filter(({ data }) => data.budget).map((entity) => placeOf(entity, 'budget')),
    ]
    if (first.length === 0) return []
    return [
      {
        at: placeOf(project, 'id'),
        message: `Project "${project.id}" states ${first.length === 1 ? 'an amount' : `${first.length} amounts`} of money and no currency`,
        help: 'Add "currency" to the project, for example "currency: KZT"',
        related: first.slice(0, 1).map((at) => ({ message: 'The first amount', at })),
      },
    ]
  },
}
