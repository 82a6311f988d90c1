import { areTooFew, plannedClasses } from '../reading/planned-classes.ts'
import { keyOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** People too few for a class, even when all who are taught at one institution are joined. */
export const classBelowMinimum: Rule = {
  id: 'class-below-minimum',
  severity: 'warning',
  summary:
    'The people who are sent to an institution for a course are too few for a class, even together and spread evenly.',
  rationale:
    'The run would be cancelled and its people left without the course, though the plan counts them as trained.',
  examples: {
    bad: `
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: 5 }]
  - id: police-academy
    title: Police Academy
    type: academy
    facilities: [{ kind: classroom, days_per_year: 200 }]
    trainers: [{ competencies: [device-seizure], count: 4, usable_days_per_year: 100 }]
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
    distribution: { 0: 5 }
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
  check: ({ project, analysis }) => {
    const classesOf = plannedClasses(analysis)
    return [...project.entities.course.values()].flatMap((course) =>
      classesOf(course.id)
        .filter(areTooFew)
        .map(({ at, seats, runs, min }) => ({
          at: keyOf(course, 'class', 'min'),
          message: `Too few people for a class of "${course.id}" at "${at}": ${seats}${runs > 1 ? ` in ${runs} runs` : ''}, a class needs ${min}`,
          help: 'Join them with the people of another institution, or allow smaller or larger classes',
        })),
    )
  },
}
