import { optionalValueOf } from '../reading/figure-value.ts'
import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** A class whose largest size lies below its smallest. */
export const classLimitsSwapped: Rule = {
  id: 'class-limits-swapped',
  severity: 'error',
  summary: 'The largest class of a course is smaller than the smallest.',
  rationale: 'No class can satisfy both, so no run can be counted.',
  examples: {
    bad: `
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    class: { min: 20, max: 8 }
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy }]
`,
    good: `
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    class: { min: 8, max: 20 }
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy }]
`,
  },
  check: ({ project }) =>
    [...project.entities.course.values()].flatMap((course) => {
      const min = optionalValueOf(course.data.class?.min)
      const max = optionalValueOf(course.data.class?.max)
      if (min === undefined || max === undefined || min <= max) return []
      return [
        {
          at: placeOf(course, 'class', 'max'),
          message: `Course "${course.id}" allows at most ${max} people and wants at least ${min}`,
          help: 'Swap "min" and "max", or correct one of them',
        },
      ]
    }),
}
