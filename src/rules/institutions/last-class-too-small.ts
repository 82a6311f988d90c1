import { keyOf, placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** A last run that would hold fewer people than the class minimum. */
export const lastClassTooSmall: Rule = {
  id: 'last-class-too-small',
  severity: 'warning',
  summary: 'The last run of a course would have fewer people than the smallest class allowed.',
  rationale:
    'The run would be cancelled and its people left without the course, though the plan counts them as trained.',
  examples: {
    bad: `
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    class: { min: 8, max: 19 }
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy }]
assessments:
  - institution: police
    role: first-responder
    competency: device-seizure
    as_of: 2025-11-15
    distribution: { 0: 40 }
    status: fictional
`,
    good: `
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    class: { min: 8, max: 20 }
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy }]
assessments:
  - institution: police
    role: first-responder
    competency: device-seizure
    as_of: 2025-11-15
    distribution: { 0: 40 }
    status: fictional
`,
  },
  check: ({ project, analysis }) =>
    [...analysis.courses.values()].flatMap(({ course: id, runs }) => {
      const course = project.entities.course.get(id)
      if (!course || !runs || runs.belowMinimum.length === 0) return []
      const groups = runs.belowMinimum.map(({ from, size }) =>
        from === undefined ? `${size} people` : `${size} of "${from}"`,
      )
      const shown = groups.length > 4 ? [...groups.slice(0, 3), `${groups.length - 3} more groups`] : groups
      return [
        {
          at: course.data.class?.min === undefined ? placeOf(course, 'id') : keyOf(course, 'class', 'min'),
          message: `The last class of "${id}" would hold ${shown.join(', ')}, the smallest class allowed is ${runs.classMin}`,
          help: 'Spread the people evenly over the runs, join the classes of several institutions, or allow smaller classes',
        },
      ]
    }),
}
