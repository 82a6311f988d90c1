import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** A course that one person alone can teach. */
export const oneTrainerOnly: Rule = {
  id: 'one-trainer-only',
  severity: 'warning',
  summary: 'A single person in the whole country can teach a course.',
  rationale: 'When that person is ill or leaves, the course stops everywhere.',
  examples: {
    bad: `
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: 40 }]
  - id: police-academy
    title: Police Academy
    type: academy
    trainers: [{ competencies: [device-seizure], count: 1 }]
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy }]
`,
    good: `
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy }]
`,
  },
  check: ({ project, analysis }) =>
    analysis.singlePoints
      .filter(({ kind }) => kind === 'one-trainer')
      .flatMap(({ course: id, institution }) => {
        const course = project.entities.course.get(id)
        if (!course) return []
        return [
          {
            at: placeOf(course, 'id'),
            message: `Course "${id}" can be taught by one person only, at "${institution}"`,
            help: `Train a second trainer for it, at "${institution}" or at another institution that offers it`,
          },
        ]
      }),
}
