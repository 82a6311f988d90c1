import { counted, listed } from '../reading/phrases.ts'
import { valueOf } from '../reading/figure-value.ts'
import { placeOf } from '../reading/place.ts'
import { isNamed } from '../reading/trainers.ts'
import type { Rule } from '../rule.ts'

/** Trainers whose institution offers nothing that they can teach; silent while no course is offered anywhere. */
export const trainersWithoutCourse: Rule = {
  id: 'trainers-without-course',
  severity: 'warning',
  summary: 'An institution has trainers for courses that it does not offer.',
  rationale: 'Their days count as capacity, and nothing they can teach is taught there.',
  examples: {
    bad: `
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: 40 }]
    trainers: [{ competencies: [device-seizure], count: 2 }]
  - id: police-academy
    title: Police Academy
    type: academy
    trainers: [{ competencies: [device-seizure], count: 4 }]
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
  check: ({ project: { entities } }) => {
    const courses = [...entities.course.values()]
    const offered = courses.filter(({ data }) => (data.offered_by ?? []).length > 0)
    if (offered.length === 0) return []
    return [...entities.institution.values()].flatMap((institution) => {
      const own = offered.filter(({ data }) => data.offered_by?.some((offer) => offer.institution === institution.id))
      return (institution.data.trainers ?? []).flatMap((group, i) => {
        if (own.some((course) => isNamed(group, course))) return []
        const fitting = courses.filter((course) => isNamed(group, course)).map(({ id }) => id)
        return [
          {
            at: placeOf(institution, 'trainers', i),
            message: `${counted(valueOf(group.count), 'trainer')} of "${institution.id}" can teach no course that it offers`,
            help:
              fitting.length > 0
                ? `Let "${institution.id}" offer ${listed(fitting)}, or count the trainers where they teach`
                : 'Name the courses or competencies that they teach, or delete the group',
          },
        ]
      })
    })
  },
}
