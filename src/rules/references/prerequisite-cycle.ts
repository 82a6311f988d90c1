import { objectToCycles } from '../reading/cycles.ts'
import type { Rule } from '../rule.ts'

/** Courses that are, over one or more steps, their own prerequisite. */
export const prerequisiteCycle: Rule = {
  id: 'prerequisite-cycle',
  severity: 'error',
  summary: 'A course is, over one or more steps, its own prerequisite.',
  rationale: 'Nobody can ever enter these courses, and no order, earliest year or pathway can be computed for them.',
  examples: {
    bad: `
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 1
    develops: [{ competency: device-seizure, from: 0, to: 1 }]
    prerequisites: { courses: [seizing-devices-practice] }
    offered_by: [{ institution: police-academy }]
  - id: seizing-devices-practice
    title: Exercise at a mock scene
    days: 1
    develops: [{ competency: device-seizure, from: 1, to: 2 }]
    prerequisites: { courses: [seizing-devices] }
    offered_by: [{ institution: police-academy }]
`,
    good: `
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 1
    develops: [{ competency: device-seizure, from: 0, to: 1 }]
    offered_by: [{ institution: police-academy }]
  - id: seizing-devices-practice
    title: Exercise at a mock scene
    days: 1
    develops: [{ competency: device-seizure, from: 1, to: 2 }]
    prerequisites: { courses: [seizing-devices] }
    offered_by: [{ institution: police-academy }]
`,
  },
  check: ({ project }) =>
    objectToCycles({
      entities: project.entities.course,
      noun: 'Prerequisites of courses',
      help: 'Delete the prerequisite that is not needed to follow the course',
      stepsOf: ({ data }) =>
        (data.prerequisites?.courses ?? []).map((to, i) => ({ to, path: ['prerequisites', 'courses', i] })),
    }),
}
