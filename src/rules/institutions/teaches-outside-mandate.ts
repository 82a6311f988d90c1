import type { Entity } from '../../model/definition.ts'
import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** An institution that only employs people, and yet offers a course. */
export const teachesOutsideMandate: Rule = {
  id: 'teaches-outside-mandate',
  severity: 'warning',
  summary: 'An institution whose function is to employ offers courses or trains the people of another.',
  rationale: 'Either its function is stated wrongly, or it is given a task that its mandate does not hold.',
  examples: {
    bad: `
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    functions: employs
    posts: [{ role: first-responder, current: 40 }]
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police }]
`,
    good: `
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    functions: both
    posts: [{ role: first-responder, current: 40 }]
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police }]
`,
  },
  check: ({ project: { references, entities } }) => {
    const teaching = references.filter(
      ({ from, path, to }) =>
        to.kind === 'institution' &&
        ((from.kind === 'course' && path[0] === 'offered_by') ||
          (from.kind === 'institution' && path[0] === 'trains_at')),
    )
    return teaching.flatMap(({ from, path, to }) => {
      const institution: Entity<'institution'> | undefined = entities.institution.get(to.id)
      if (institution?.data.functions !== 'employs') return []
      return [
        {
          at: placeOf(from, ...path),
          message:
            from.kind === 'course'
              ? `Institution "${to.id}" offers "${from.id}", its function is only to employ`
              : `The people of "${from.id}" train at "${to.id}", whose function is only to employ`,
          help: `Set "functions" of "${to.id}" to "both" if its mandate holds teaching, else name another institution`,
          related: [{ message: 'Its function', at: placeOf(institution, 'functions') }],
        },
      ]
    })
  },
}
