import type { Entity } from '../../model/definition.ts'
import type { Project } from '../../model/project.ts'
import { listed } from '../reading/phrases.ts'
import { placeOf } from '../reading/place.ts'
import type { Demand } from '../reading/requirements.ts'
import type { Objection, Rule } from '../rule.ts'

/** A required competency that no course develops; silent while the project has no courses. */
export const competencyWithoutCourse: Rule = {
  id: 'competency-without-course',
  severity: 'warning',
  summary: 'A role requires a competency that no course develops.',
  rationale:
    'The strategy would promise something that nobody can learn anywhere. Either a course is missing, or the requirement is met in another way and should say so.',
  examples: {
    bad: `
competencies:
  - id: device-seizure
    title: Device seizure
    area: evidence
  - id: live-data-capture
    title: Live data capture
    area: evidence
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires:
      - { competency: device-seizure, level: 2 }
      - { competency: live-data-capture, level: 1 }
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
  check: ({ project, required, taught }) => {
    if (project.entities.course.size === 0) return []
    return [...required].flatMap(([id, demands]) => {
      const competency = project.entities.competency.get(id)
      return competency && !taught.has(id) ? [objection(project, competency, demands)] : []
    })
  },
}

function objection(project: Project, competency: Entity<'competency'>, demands: readonly Demand[]): Objection {
  const level = Math.max(...demands.map(({ requirement }) => requirement.level))
  return {
    at: placeOf(competency, 'id'),
    message: `Competency "${competency.id}" is required by ${listed(demands.map(({ role }) => role.id))}, no course develops it`,
    help: `Add a course that develops it to level ${level}${nearest(project, competency)}`,
    related: demands.map(({ role, index, requirement }) => ({
      message: `Role "${role.id}" requires level ${requirement.level}`,
      at: placeOf(role, 'requires', index, 'competency'),
    })),
  }
}

/** The courses of the same area, and who has trainers for the competency. */
function nearest({ entities }: Project, { id, data }: Entity<'competency'>): string {
  const sameArea = (other: string): boolean => entities.competency.get(other)?.data.area === data.area
  const courses = [...entities.course.values()].filter((course) =>
    course.data.develops.some((outcome) => sameArea(outcome.competency)),
  )
  const teachers = [...entities.institution.values()].filter((institution) =>
    institution.data.trainers?.some((group) => group.competencies?.includes(id)),
  )
  return [
    courses.length > 0
      ? `, or let a course of its area develop it too: ${listed(courses.map((course) => course.id))}`
      : '',
    teachers.length > 0 ? `; ${listed(teachers.map((institution) => institution.id))} has trainers for it` : '',
  ].join('')
}
