import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

const project = (year: number): string => `
project:
  id: exampleland
  title: Training strategy of Exampleland
  country: XX
  period: { from: 2026, to: 2028 }
  base_year: ${year}
  languages: [en]
  currency: EUR
`

/** Figures of the start that lie long before the period, or after it. */
export const baseYearOutsidePeriod: Rule = {
  id: 'base-year-outside-period',
  severity: 'warning',
  summary: 'The base year lies after the period, or more than a year before it.',
  rationale: 'The need is counted from the base year: figures of another time would be taken for those of the start.',
  examples: { bad: project(2020), good: project(2025) },
  check: ({ project: { entities } }) =>
    [...entities.project.values()].flatMap((entity) => {
      const { base_year: year, period } = entity.data
      if (year === undefined || (year <= period.to && year >= period.from - 1)) return []
      return [
        {
          at: placeOf(entity, 'base_year'),
          message: `Base year ${year} does not fit the period ${period.from} to ${period.to}`,
          help: `Write the year whose figures the strategy starts from, such as ${period.from - 1}`,
        },
      ]
    }),
}
