import type { Entity, Id } from '../../model/definition.ts'
import { groupBy } from '../../std/group-by.ts'
import { joined, listed } from '../reading/phrases.ts'
import { placeOf } from '../reading/place.ts'
import { highest, type Teaching } from '../reading/taught-levels.ts'
import type { Objection, Rule } from '../rule.ts'

/** A role whose pathways leave a requirement short although the catalogue holds the course for it. */
export const pathwayShortOfRole: Rule = {
  id: 'pathway-short-of-role',
  severity: 'warning',
  summary: 'The pathways of a role do not lead to all the levels that it requires, though courses do.',
  rationale: 'Whoever walks the printed path to its end still does not meet the requirements of the role.',
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
    offered_by: [{ institution: police-academy }]
pathways:
  - id: path-first-responder
    role: first-responder
    stages: [{ level: 1, courses: [seizing-devices] }]
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
    offered_by: [{ institution: police-academy }]
pathways:
  - id: path-first-responder
    role: first-responder
    stages: [{ level: 1, courses: [seizing-devices] }, { level: 2, courses: [seizing-devices-practice] }]
`,
  },
  check: ({ project, taught }) => {
    const byRole = groupBy(project.entities.pathway.values(), ({ data }) => data.role)
    return [...byRole].flatMap(([id, pathways]) => {
      const role = project.entities.role.get(id)
      return role ? (objection(role, pathways, taught) ?? []) : []
    })
  },
}

function objection(
  role: Entity<'role'>,
  pathways: readonly Entity<'pathway'>[],
  taught: ReadonlyMap<Id, readonly Teaching[]>,
): Objection | undefined {
  const [first] = pathways
  if (!first) return undefined
  const onPath = new Set(pathways.flatMap(({ data }) => data.stages.flatMap(({ courses }) => courses)))
  const short = (role.data.requires ?? []).flatMap(({ competency, level }) => {
    const teaching = taught.get(competency) ?? []
    const reached = highest(teaching.filter(({ course }) => onPath.has(course.id)))?.outcome.to ?? 0
    const better = teaching.filter(({ course, outcome }) => !onPath.has(course.id) && outcome.to > reached)
    return reached < level && better.length > 0 ? [{ competency, level, reached, better }] : []
  })
  if (short.length === 0) return undefined
  const gaps = short.map(({ competency, level, reached }) => `"${competency}" to ${reached} of ${level}`)
  const courses = [...new Set(short.flatMap(({ better }) => better.map(({ course }) => course.id)))]
  return {
    at: placeOf(first, 'stages'),
    message: `The path of role "${role.id}" ends short of what the role requires: ${joined(gaps)}`,
    help: `Add a course that leads on: ${listed(courses)}`,
  }
}
