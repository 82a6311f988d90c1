import type { Entity, Id } from '../../model/definition.ts'
import type { Project } from '../../model/project.ts'
import { placeOf } from '../reading/place.ts'
import type { Objection, Rule } from '../rule.ts'

/** A course that stands in an earlier stage of a pathway than its prerequisite. */
export const pathwayOutOfOrder: Rule = {
  id: 'pathway-out-of-order',
  severity: 'warning',
  summary: 'A pathway places a course before a course that it asks for.',
  rationale: 'Whoever follows the path in its order would be turned away.',
  examples: {
    bad: `
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
pathways:
  - id: path-first-responder
    role: first-responder
    stages: [{ level: 1, courses: [seizing-devices-practice] }, { level: 2, courses: [seizing-devices] }]
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
pathways:
  - id: path-first-responder
    role: first-responder
    stages: [{ level: 1, courses: [seizing-devices] }, { level: 2, courses: [seizing-devices-practice] }]
`,
  },
  check: ({ project }) => [...project.entities.pathway.values()].flatMap((pathway) => objections(project, pathway)),
}

function objections({ entities }: Project, pathway: Entity<'pathway'>): readonly Objection[] {
  const stageOf = new Map<Id, number>()
  for (const [stage, { courses }] of pathway.data.stages.entries())
    for (const id of courses) if (!stageOf.has(id)) stageOf.set(id, stage)
  return pathway.data.stages.flatMap(({ courses }, stage) =>
    courses.flatMap((id, i) => {
      const wanted = entities.course.get(id)?.data.prerequisites?.courses ?? []
      const late = wanted.filter((before) => (stageOf.get(before) ?? 0) > stage)
      return late.map((before): Objection => ({
        at: placeOf(pathway, 'stages', stage, 'courses', i),
        message: `Course "${id}" stands in stage ${stage + 1} of "${pathway.id}", its prerequisite "${before}" in stage ${(stageOf.get(before) ?? 0) + 1}`,
        help: `Move "${before}" to stage ${stage + 1} or before, or "${id}" behind it`,
      }))
    }),
  )
}
