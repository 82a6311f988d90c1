import type { Entity } from '../../model/definition.ts'
import { listed } from '../reading/phrases.ts'
import { placeOf } from '../reading/place.ts'
import type { Demand } from '../reading/requirements.ts'
import type { Objection, Rule } from '../rule.ts'

/** A course that brings nobody nearer to a required level. */
export const orphanCourse: Rule = {
  id: 'orphan-course',
  severity: 'warning',
  summary: 'A course closes no gap: no role requires what it develops, or all require less than its entry level.',
  rationale: 'It costs days and trainers and brings nobody nearer to a requirement.',
  examples: {
    bad: `
competencies:
  - { id: device-seizure, title: Device seizure, area: evidence }
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy }]
  - id: seizing-servers
    title: Seizing servers
    days: 3
    develops: [{ competency: device-seizure, from: 2, to: 3 }]
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
  check: ({ project, required }) => {
    if (project.entities.role.size === 0) return []
    return [...project.entities.course.values()]
      .filter(({ data }) => !data.develops.some(({ competency, from }) => isNeeded(required.get(competency), from)))
      .map((course) => objection(course, required))
  },
}

function isNeeded(demands: readonly Demand[] | undefined, from: number): boolean {
  return (demands ?? []).some(({ requirement }) => requirement.level > from)
}

function objection(course: Entity<'course'>, required: ReadonlyMap<string, readonly Demand[]>): Objection {
  const ids = [...new Set(course.data.develops.map(({ competency }) => competency))]
  const known = ids.filter((id) => required.has(id))
  const reason =
    ids.length === 0
      ? 'it develops no competency'
      : known.length > 0
        ? `every role needs less of ${listed(known)} than its entry level`
        : `no role requires ${listed(ids)}`
  return {
    at: placeOf(course, 'id'),
    message: `Course "${course.id}" closes no gap: ${reason}`,
    help:
      ids.length === 0
        ? 'Name the competencies in "develops", or take the course out of the strategy'
        : 'Require the competency, or the higher level, in a role, or take the course out of the strategy',
  }
}
