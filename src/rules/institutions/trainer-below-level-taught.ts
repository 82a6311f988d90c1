import type { Entity } from '../../model/definition.ts'
import type { Project } from '../../model/project.ts'
import { listed } from '../reading/phrases.ts'
import { placeOf } from '../reading/place.ts'
import { topLevel } from '../reading/trainers.ts'
import type { Objection, Rule } from '../rule.ts'

/** Trainers named for a course that leads higher than they can teach. */
export const trainerBelowLevelTaught: Rule = {
  id: 'trainer-below-level-taught',
  severity: 'warning',
  summary: 'Trainers are named for a course that leads to a higher level than they can teach.',
  rationale: 'They do not count as suitable, so the course may have no trainers although the list shows some.',
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
    trainers:
      - { courses: [seizing-devices], count: 2, level: 1 }
      - { courses: [seizing-devices], count: 2, level: 3 }
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy }]
`,
    good: `
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: 40 }]
  - id: police-academy
    title: Police Academy
    type: academy
    trainers: [{ courses: [seizing-devices], count: 2, level: 3 }]
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy }]
`,
  },
  check: ({ project }) => [...project.entities.institution.values()].flatMap((entity) => objections(project, entity)),
}

function objections({ entities }: Project, institution: Entity<'institution'>): readonly Objection[] {
  return (institution.data.trainers ?? []).flatMap(({ level, courses }, i) => {
    const named = (courses ?? []).flatMap((id) => entities.course.get(id) ?? [])
    const above = named.filter((course) => level !== undefined && topLevel(course) > level)
    if (above.length === 0) return []
    const top = Math.max(...above.map(topLevel))
    return [
      {
        at: placeOf(institution, 'trainers', i, 'level'),
        message: `Trainers of "${institution.id}" teach up to level ${level}, ${listed(above.map(({ id }) => id))} ${above.length === 1 ? `leads to ${top}` : `lead as high as ${top}`}`,
        help: `Train them to level ${top}, or name them only for courses up to level ${level}`,
      },
    ]
  })
}
