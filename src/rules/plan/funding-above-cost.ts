import { amountIn } from '../reading/amount.ts'
import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** A year in which more is committed than delivery and actions cost; silent while no cost can be computed. */
export const fundingAboveCost: Rule = {
  id: 'funding-above-cost',
  severity: 'warning',
  summary: 'More money is committed for a year than delivery and actions of that year cost.',
  rationale: 'Either a cost is missing in the plan, or money is tied up that is needed elsewhere.',
  thresholds: { ratio: 1.25 },
  examples: {
    bad: `
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    class: { max: 20 }
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy }]
assessments:
  - institution: police
    role: first-responder
    competency: device-seizure
    as_of: 2025-11-15
    distribution: { 0: 40 }
    status: fictional
rates: [{ id: travel, category: Travel, unit: person_day, amount: 300, year: 2026 }]
funding:
  - { id: state-2026, source: state, year: 2026, amount: 90000, status: committed }
  - { id: state-2027, source: state, year: 2027, amount: 8000, status: committed }
  - { id: state-2028, source: state, year: 2028, amount: 8000, status: committed }
`,
    good: `
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    class: { max: 20 }
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy }]
assessments:
  - institution: police
    role: first-responder
    competency: device-seizure
    as_of: 2025-11-15
    distribution: { 0: 40 }
    status: fictional
rates: [{ id: travel, category: Travel, unit: person_day, amount: 300, year: 2026 }]
funding:
  - { id: state-2026, source: state, year: 2026, amount: 9000, status: committed }
  - { id: state-2027, source: state, year: 2027, amount: 8000, status: committed }
  - { id: state-2028, source: state, year: 2028, amount: 8000, status: committed }
`,
  },
  check: ({ project, analysis, thresholds }) => {
    const ratio = thresholds['ratio'] ?? 1.25
    const actions = new Map(analysis.actionBudget.years.map(({ year, cost }) => [year, cost.value]))
    return analysis.budget.funding.years.flatMap(({ year, cost, committed }) => {
      const all = cost.value + (actions.get(year) ?? 0)
      const line = [...project.entities.funding.values()].find(
        ({ data }) => data.year === year && data.status === 'committed',
      )
      if (!line || cost.value === 0 || committed.value <= all * ratio) return []
      return [
        {
          at: placeOf(line, 'amount'),
          message: `${amountIn(project, committed.value)} are committed for ${year}, delivery and actions cost ${amountIn(project, all)}`,
          help: `Add the costs that are missing, or move ${amountIn(project, committed.value - all)} to a year with a gap`,
        },
      ]
    })
  },
}
