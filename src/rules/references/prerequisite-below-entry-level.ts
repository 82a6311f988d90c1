import type { Entity } from '../../model/definition.ts'
import type { Project } from '../../model/project.ts'
import { placeOf } from '../reading/place.ts'
import type { Objection, Rule } from '../rule.ts'

/** A prerequisite course that ends below the entry level of the course it prepares for. */
export const prerequisiteBelowEntryLevel: Rule = {
  id: 'prerequisite-below-entry-level',
  severity: 'warning',
  summary: 'The courses that a course asks for end below its entry level.',
  rationale: 'People who did what was asked of them still cannot follow the course.',
  examples: {
    bad: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 3 }]
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
    offered_by: [{ institution: police-academy }]
  - id: seizing-servers
    title: Server rooms
    days: 2
    develops: [{ competency: device-seizure, from: 2, to: 3 }]
    prerequisites: { courses: [seizing-devices] }
    offered_by: [{ institution: police-academy }]
`,
    good: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 2 }]
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
    [...project.entities.course.values()].flatMap((course) =>
      course.data.develops.flatMap((_, i) => objection(project, course, i) ?? []),
    ),
}

function objection({ entities }: Project, course: Entity<'course'>, index: number): Objection | undefined {
  const { competency, from } = course.data.develops[index] ?? { competency: '', from: 0 }
  const before = (course.data.prerequisites?.courses ?? []).map((id, i) => ({ i, course: entities.course.get(id) }))
  const reached = before.flatMap(({ i, course: prerequisite }) => {
    const outcomes = prerequisite?.data.develops.filter((outcome) => outcome.competency === competency) ?? []
    return outcomes.length === 0 ? [] : [{ i, to: Math.max(...outcomes.map(({ to }) => to)) }]
  })
  const best = reached.toSorted((a, b) => b.to - a.to)[0]
  const begunLower = course.data.develops.some((other) => other.competency === competency && other.from < from)
  if (!best || best.to >= from || begunLower) return undefined
  const prerequisite = before[best.i]?.course
  return {
    at: placeOf(course, 'prerequisites', 'courses', best.i),
    message: `Course "${course.id}" begins at level ${from} of "${competency}", its prerequisite "${prerequisite?.id}" ends at ${best.to}`,
    help: `Ask for a course that leads to level ${from}, or begin at level ${best.to}`,
    related: [{ message: 'Entry level', at: placeOf(course, 'develops', index, 'from') }],
  }
}
