import { firstDay, lastDay } from '../reading/dates.ts'
import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** An action that starts after the period or ends outside it. */
export const actionOutsidePeriod: Rule = {
  id: 'action-outside-period',
  severity: 'warning',
  summary: 'An action starts or ends outside the period of the strategy.',
  rationale: 'Its cost and its bar in the chart fall outside the years that the documents show.',
  examples: {
    bad: `
objectives: [{ id: one-framework, title: One framework for all bodies }]
actions:
  - id: draft-framework
    title: Draft the framework
    objective: one-framework
    responsible: police
    start: 2028-Q3
    end: 2029-Q1
`,
    good: `
objectives: [{ id: one-framework, title: One framework for all bodies }]
actions:
  - id: draft-framework
    title: Draft the framework
    objective: one-framework
    responsible: police
    start: 2028-Q3
    end: 2028-Q4
`,
  },
  check: ({ project: { entities } }) => {
    const period = [...entities.project.values()][0]?.data.period
    if (!period) return []
    return [...entities.action.values()].flatMap((action) => {
      const { start, end } = action.data
      const early = firstDay(start) < `${period.from}-01-01`
      const late = lastDay(end) > `${period.to}-12-31`
      if (!early && !late) return []
      return [
        {
          at: placeOf(action, early ? 'start' : 'end'),
          message: `Action "${action.id}" ${early ? `starts in ${start}` : `ends in ${end}`}, the period is ${period.from} to ${period.to}`,
          help: `Move it into the period, or cut it at the ${early ? `beginning of ${period.from}` : `end of ${period.to}`}`,
        },
      ]
    })
  },
}
