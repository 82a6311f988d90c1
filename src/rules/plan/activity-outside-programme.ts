import { yearOf } from '../reading/dates.ts'
import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** An activity of a donor programme in a year in which the programme does not run. */
export const activityOutsideProgramme: Rule = {
  id: 'activity-outside-programme',
  severity: 'error',
  summary: 'A programme plans an activity for a year in which it does not run.',
  rationale: 'The dates contradict one another: the money counted for that year does not exist.',
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
    start: 2025-01-01
    end: 2026-12-31
    activities: [{ course: seizing-devices, institution: police, year: 2027, runs: 2 }]
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
    start: 2025-01-01
    end: 2026-12-31
    activities: [{ course: seizing-devices, institution: police, year: 2026, runs: 2 }]
`,
  },
  check: ({ project }) =>
    [...project.entities.programme.values()].flatMap((programme) => {
      const { start, end, activities = [] } = programme.data
      return activities.flatMap(({ course, year }, i) => {
        const early = start !== undefined && year < yearOf(start)
        const late = end !== undefined && year > yearOf(end)
        if (!early && !late) return []
        return [
          {
            at: placeOf(programme, 'activities', i, 'year'),
            message: `Programme "${programme.id}" plans "${course}" for ${year}, it ${late ? `ends on ${end}` : `starts on ${start}`}`,
            help: `Move the activity into the programme, or find another source of funds for ${year}`,
            related: [{ message: late ? 'Its end' : 'Its start', at: placeOf(programme, late ? 'end' : 'start') }],
          },
        ]
      })
    }),
}
