import { valueOf } from '../reading/figure-value.ts'
import { grouped } from '../../std/group-digits.ts'
import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** A published total that differs from the sum of its published parts. */
export const partsDoNotAddUp: Rule = {
  id: 'parts-do-not-add-up',
  severity: 'error',
  summary: 'The parts of a figure do not add up to its stated total.',
  rationale:
    'One of the numbers is false, and a reader with a pocket calculator will find it. Where the source itself errs, say so in a note and set this check to "warning" in "rules".',
  examples: {
    bad: `
statistics:
  - id: people-trained
    title: People trained
    unit: people
    series:
      - period: 2025
        value: { value: 161, status: fictional }
        parts:
          - { title: Seminars, value: { value: 120, status: fictional } }
          - { title: Courses, value: { value: 51, status: fictional } }
`,
    good: `
statistics:
  - id: people-trained
    title: People trained
    unit: people
    series:
      - period: 2025
        value: { value: 171, status: fictional }
        parts:
          - { title: Seminars, value: { value: 120, status: fictional } }
          - { title: Courses, value: { value: 51, status: fictional } }
`,
  },
  check: ({ project }) =>
    [...project.entities.statistic.values()].flatMap((statistic) =>
      statistic.data.series.flatMap(({ value, parts }, i) => {
        const sum = (parts ?? []).reduce((total, part) => total + valueOf(part.value), 0)
        const difference = sum - valueOf(value)
        if (!parts || parts.length === 0 || Math.abs(difference) < 1e-6) return []
        return [
          {
            at: placeOf(statistic, 'series', i, 'value'),
            message: `Statistic "${statistic.id}" states ${grouped(valueOf(value))}, its parts add up to ${grouped(sum)}`,
            help: `Look the ${parts.length} parts up again: ${grouped(Math.abs(difference))} are ${difference > 0 ? 'too many' : 'missing'}`,
            related: [{ message: 'The parts', at: placeOf(statistic, 'series', i, 'parts') }],
          },
        ]
      }),
    ),
}
