import { grouped } from '../../std/group-digits.ts'
import { amountIn } from '../reading/amount.ts'
import { placeOf } from '../reading/place.ts'
import type { Objection, Rule, RuleContext } from '../rule.ts'

/** Years whose delivery cost exceeds what is committed; silent while the project has no funding lines. */
export const fundingGap: Rule = {
  id: 'funding-gap',
  severity: 'warning',
  summary: 'The committed money does not cover the cost of delivery in one or more years.',
  rationale: 'Courses of these years are planned on money that is not there yet.',
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
funding: [{ id: state-2026, source: state, year: 2026, amount: 500, status: committed }]
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
  - { id: state-2026, source: state, year: 2026, amount: 10000, status: committed }
  - { id: state-2027, source: state, year: 2027, amount: 10000, status: committed }
  - { id: state-2028, source: state, year: 2028, amount: 10000, status: committed }
`,
  },
  check: (context) => objection(context) ?? [],
}

function objection({ project, analysis }: RuleContext): readonly Objection[] | undefined {
  const lines = [...project.entities.funding.values()]
  const [firstLine] = lines
  const open = analysis.budget.funding.years.filter(({ gap, cost }) => cost.value > 0 && gap.value > 0.005)
  if (!firstLine || open.length === 0) return undefined
  const total = open.reduce((sum, { gap }) => sum + gap.value, 0)
  const parts = open.map(({ year, gap }) => `${grouped(Math.round(gap.value))} in ${year}`)
  const promised = open.reduce((sum, { planned, sought }) => sum + planned.value + sought.value, 0)
  const hope = promised > 0 ? `; planned or sought for these years are ${grouped(Math.round(promised))}` : ''
  return [
    {
      at: placeOf(lines.find(({ data }) => data.year === open[0]?.year) ?? firstLine, 'amount'),
      message: `Committed money falls ${amountIn(project, total)} short of the cost of delivery: ${parts.join(', ')}`,
      help: `Commit more, spread the runs over the years or cut them${hope}`,
    },
  ]
}
