import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** A course that one institution alone offers, in a project with several that teach. */
export const oneInstitutionOnly: Rule = {
  id: 'one-institution-only',
  severity: 'info',
  summary: 'One institution alone offers a course that people of other institutions need.',
  rationale:
    'A central course may be wanted, since its runs are pooled; but when that institution cannot hold it, nobody can.',
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
    functions: trains
    trainers: [{ competencies: [device-seizure], count: 4, usable_days_per_year: 100 }]
    facilities: [{ kind: classroom, days_per_year: 200 }]
  - { id: northern-academy, title: Northern Academy, type: academy, functions: trains }
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    class: { max: 20 }
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy }]
assessments:
  - institution: police
    role: first-responder
    competency: device-seizure
    as_of: 2025-11-15
    distribution: { 0: 40 }
    status: fictional
`,
    good: `
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    class: { max: 20 }
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy }]
assessments:
  - institution: police
    role: first-responder
    competency: device-seizure
    as_of: 2025-11-15
    distribution: { 0: 40 }
    status: fictional
`,
  },
  check: ({ project: { entities }, analysis }) => {
    const teaching = [...entities.institution.values()].filter(
      ({ data }) => data.functions === 'trains' || data.functions === 'both',
    )
    if (teaching.length < 2 && new Set(analysis.service.map(({ to }) => to)).size < 2) return []
    return analysis.singlePoints
      .filter(({ kind }) => kind === 'one-institution')
      .flatMap(({ course: id, institution }) => {
        const course = entities.course.get(id)
        const guests = analysis.service.filter(
          (entry) => entry.course === id && entry.from !== institution && entry.people.high > 0,
        )
        if (!course || course.data.mode === 'e-learning' || guests.length === 0) return []
        const index = course.data.offered_by?.findIndex((offer) => offer.institution === institution) ?? 0
        return [
          {
            at: placeOf(course, 'offered_by', index, 'institution'),
            message: `Only "${institution}" offers "${id}", which people of ${guests.length === 1 ? `"${guests[0]?.from}"` : `${guests.length} other institutions`} need`,
            help: 'Let a second institution offer it, or note why it is central',
          },
        ]
      })
  },
}
