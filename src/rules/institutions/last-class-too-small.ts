import { joined } from '../reading/phrases.ts'
import { keyOf } from '../reading/place.ts'
import { areTooFew, plannedClasses } from '../reading/planned-classes.ts'
import type { Rule } from '../rule.ts'

/** A last run below the class minimum that goes away when people are spread evenly. */
export const lastClassTooSmall: Rule = {
  id: 'last-class-too-small',
  severity: 'info',
  summary: 'With full classes first, the last run of a course would have fewer people than the smallest class allowed.',
  rationale: 'Whoever fills class after class ends with one that would be cancelled; spread evenly, all are held.',
  examples: {
    bad: `
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    class: { min: 8, max: 19 }
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
    class: { min: 8, max: 20 }
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
  check: ({ project, analysis }) => {
    const classesOf = plannedClasses(analysis)
    return [...project.entities.course.values()].flatMap((course) => {
      const classes = classesOf(course.id).filter((planned) => !areTooFew(planned)) // those are another rule's
      const small = classes.flatMap((planned) => planned.small)
      if (small.length === 0) return []
      const groups = small.map(({ from, size }) => (from === undefined ? `${size}` : `${size} from "${from}"`))
      const shown = groups.length > 4 ? [...groups.slice(0, 3), `${groups.length - 3} other groups`] : groups
      return [
        {
          at: keyOf(course, 'class', 'min'),
          message: `With full classes first, the last one of "${course.id}" would hold ${joined(shown)}, a class needs ${classes[0]?.min}`,
          help: 'Spread the people evenly over the runs, and join those who are taught at one institution',
        },
      ]
    })
  },
}
