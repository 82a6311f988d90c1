import type { Entity, Id } from '../../model/definition.ts'
import type { Project } from '../../model/project.ts'
import { joined } from '../reading/phrases.ts'
import { keyOf } from '../reading/place.ts'
import type { Objection, Rule } from '../rule.ts'

/** A course on the path of a role that is taught in none of the languages of the role. */
export const courseInAnotherLanguage: Rule = {
  id: 'course-in-another-language',
  severity: 'warning',
  summary: 'A course on the path of a role is taught in none of the languages that the role works in.',
  rationale: 'The people of the role cannot follow the course that the strategy sends them to.',
  examples: {
    bad: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    languages: [kk, ru]
    requires: [{ competency: device-seizure, level: 2 }]
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    languages: [en]
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy }]
`,
    good: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    languages: [kk, ru]
    requires: [{ competency: device-seizure, level: 2 }]
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    languages: [en, ru]
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy }]
`,
  },
  check: ({ project, analysis }) => {
    const found = new Map<Id, Id[]>()
    for (const { role, courses } of analysis.paths.values())
      for (const { course } of courses)
        if (isForeign(project, course, role)) found.set(course, [...(found.get(course) ?? []), role])
    return [...found].flatMap(([id, roles]) => objection(project.entities.course.get(id), roles) ?? [])
  },
}

function isForeign({ entities }: Project, course: Id, role: Id): boolean {
  const taught = entities.course.get(course)?.data.languages ?? []
  const spoken = entities.role.get(role)?.data.languages ?? []
  return taught.length > 0 && spoken.length > 0 && !taught.some((language) => spoken.includes(language))
}

function objection(course: Entity<'course'> | undefined, roles: readonly Id[]): Objection | undefined {
  if (!course) return undefined
  const whom =
    roles.length === 1
      ? `role "${roles[0]}" works in none of them`
      : `${roles.length} roles on whose path it lies work in none of them`
  return {
    at: keyOf(course, 'languages'),
    message: `Course "${course.id}" is taught in ${joined(course.data.languages ?? [])}, ${whom}`,
    help: 'Teach it in a language of the role, or with interpretation and say so in a note',
  }
}
