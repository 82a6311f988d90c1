import { valueOf } from '../reading/figure-value.ts'
import { listed } from '../reading/phrases.ts'
import { grouped } from '../../std/group-digits.ts'
import { keyOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** An action that costs money and names no funding line; silent while the project has no funding lines. */
export const unfundedAction: Rule = {
  id: 'unfunded-action',
  severity: 'warning',
  summary: 'An action costs money and names no line of funding.',
  rationale: 'The ministry of finance will ask where the money comes from before it signs.',
  examples: {
    bad: `
objectives: [{ id: one-framework, title: One framework for all bodies }]
funding: [{ id: state-2026, source: state, year: 2026, amount: 900000, status: committed }]
actions:
  - id: draft
    title: Draft the framework
    objective: one-framework
    responsible: police
    start: 2026-Q1
    end: 2026-Q2
    cost: { 2026: 12000 }
`,
    good: `
objectives: [{ id: one-framework, title: One framework for all bodies }]
funding: [{ id: state-2026, source: state, year: 2026, amount: 900000, status: committed }]
actions:
  - id: draft
    title: Draft the framework
    objective: one-framework
    responsible: police
    start: 2026-Q1
    end: 2026-Q2
    cost: { 2026: 12000 }
    funding: [state-2026]
`,
  },
  check: ({ project: { entities } }) => {
    if (entities.funding.size === 0) return []
    return [...entities.action.values()].flatMap((action) => {
      const costs = Object.entries(action.data.cost ?? {}).filter(([, amount]) => valueOf(amount) > 0)
      if (costs.length === 0 || (action.data.funding ?? []).length > 0) return []
      const years = new Set(costs.map(([year]) => Number(year)))
      const lines = [...entities.funding.values()].filter(({ data }) => years.has(data.year)).map(({ id }) => id)
      const sum = costs.reduce((total, [, amount]) => total + valueOf(amount), 0)
      return [
        {
          at: keyOf(action, 'cost'),
          message: `Action "${action.id}" costs ${grouped(sum)} and names no line of funding`,
          help:
            lines.length > 0
              ? `Add "funding": lines of these years are ${listed(lines)}`
              : 'Add a line of funding for its years, and name it in "funding"',
        },
      ]
    })
  },
}
