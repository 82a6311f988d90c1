import { percent } from '../reading/phrases.ts'
import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** A course without an indicator of its own in a project that otherwise measures its courses one by one. */
export const courseWithoutIndicator: Rule = {
  id: 'course-without-indicator',
  severity: 'info',
  summary: 'A course has no indicator although most courses have one.',
  rationale: 'Where courses are evaluated one by one, the one left out stays unexamined.',
  thresholds: { share: 0.5 },
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
indicators:
  - id: seizures-without-defect
    title: Seizures without defect
    unit: share
    level: 3
    course: seizing-devices
    baseline: { value: 0.6 }
    targets: { 2027: 0.9 }
    owner: police
    verification: Sample of case files
`,
    good: `
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 1
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy }]
indicators:
  - id: seizures-without-defect
    title: Seizures without defect
    unit: share
    level: 3
    course: seizing-devices
    baseline: { value: 0.6 }
    targets: { 2027: 0.9 }
    owner: police
    verification: Sample of case files
`,
  },
  check: ({ project: { entities }, thresholds }) => {
    const measured = new Set([...entities.indicator.values()].flatMap(({ data }) => data.course ?? []))
    const share = measured.size / Math.max(1, entities.course.size)
    if (share < (thresholds['share'] ?? 0.5)) return []
    return [...entities.course.values()]
      .filter(({ id }) => !measured.has(id))
      .map((course) => ({
        at: placeOf(course, 'id'),
        message: `Course "${course.id}" has no indicator, ${percent(share)} of the courses have one`,
        help: 'Add an indicator with "course", or let one of the objectives measure it',
      }))
  },
}
