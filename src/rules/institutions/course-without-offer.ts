import type { Entity } from '../../model/definition.ts'
import type { Project } from '../../model/project.ts'
import { listed } from '../reading/phrases.ts'
import { placeOf } from '../reading/place.ts'
import { trainersFor } from '../reading/trainers.ts'
import type { Objection, Rule } from '../rule.ts'

/** A course that no institution offers, or only dormantly. */
export const courseWithoutOffer: Rule = {
  id: 'course-without-offer',
  severity: 'warning',
  summary: 'No institution offers a course, not even as a plan.',
  rationale: 'The demand for the course loads nobody: it would be in the catalogue, and nowhere to be had.',
  examples: {
    bad: `
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy, status: dormant }]
`,
    good: `
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy, status: planned }]
`,
  },
  check: ({ project }) =>
    [...project.entities.course.values()]
      .filter(({ data }) => !data.offered_by?.some(({ status }) => status !== 'dormant'))
      .map((course) => objection(course, project)),
}

function objection(course: Entity<'course'>, { entities }: Project): Objection {
  const dormant = (course.data.offered_by ?? []).map(({ institution }) => institution)
  const able = [...entities.institution.values()].filter((institution) => trainersFor(institution, course) > 0)
  const cure =
    able.length > 0
      ? `Add it to "offered_by": ${listed(able.map(({ id }) => id))} could offer it, with suitable trainers`
      : 'Add "offered_by" with the institution that could offer it, with status "planned" where it is a plan'
  return {
    at: placeOf(course, ...(dormant.length > 0 ? ['offered_by'] : ['id'])),
    message:
      dormant.length > 0
        ? `Course "${course.id}" is offered by nobody: the offer of ${listed(dormant)} is dormant`
        : `Course "${course.id}" is offered by nobody`,
    help: cure,
  }
}
