import { listed } from '../reading/phrases.ts'
import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** One course at one institution in one year in two programmes. */
export const fundedTwice: Rule = {
  id: 'funded-twice',
  severity: 'warning',
  summary: 'Two programmes fund the same course at the same institution in the same year.',
  rationale: 'Uncoordinated donors paying for one thing twice is what a common strategy is meant to prevent.',
  examples: {
    bad: `
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: 40 }]
  - { id: donor-fund, title: Donor Fund, type: international }
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police }]
programmes:
  - id: first-aid
    title: First aid for evidence
    donors: [donor-fund]
    start: 2026-01-01
    end: 2027-12-31
    activities: [{ course: seizing-devices, institution: police, year: 2026 }]
  - id: second-aid
    title: Evidence for all
    donors: [donor-fund]
    start: 2026-01-01
    end: 2027-12-31
    activities: [{ course: seizing-devices, institution: police, year: 2026 }]
`,
    good: `
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: 40 }]
  - { id: donor-fund, title: Donor Fund, type: international }
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police }]
programmes:
  - id: first-aid
    title: First aid for evidence
    donors: [donor-fund]
    start: 2026-01-01
    end: 2027-12-31
    activities: [{ course: seizing-devices, institution: police, year: 2026 }]
  - id: second-aid
    title: Evidence for all
    donors: [donor-fund]
    start: 2026-01-01
    end: 2027-12-31
    activities: [{ course: seizing-devices, institution: police, year: 2027 }]
`,
  },
  check: ({ project: { entities }, analysis }) =>
    analysis.donors.overlaps.flatMap(({ course, institution, year, programmes }) => {
      const places = programmes.flatMap((id) => {
        const programme = entities.programme.get(id)
        const index = programme?.data.activities?.findIndex(
          (activity) => activity.course === course && activity.institution === institution && activity.year === year,
        )
        return programme && index !== undefined && index >= 0 ? [placeOf(programme, 'activities', index)] : []
      })
      const [first, ...others] = places
      if (!first) return []
      return [
        {
          at: first,
          message: `Programmes ${listed(programmes)} fund "${course}" at "${institution}" in ${year}`,
          help: 'Agree who pays, and move the other to another course, institution or year',
          related: others.map((at) => ({ message: 'And here', at })),
        },
      ]
    }),
}
