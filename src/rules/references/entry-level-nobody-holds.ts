import type { Entity, Id } from '../../model/definition.ts'
import type { Project } from '../../model/project.ts'
import { valueOf } from '../reading/figure-value.ts'
import { placeOf } from '../reading/place.ts'
import type { Teaching } from '../reading/taught-levels.ts'
import type { Rule } from '../rule.ts'

/** An entry level that no course leads to and nobody was found to have. */
export const entryLevelNobodyHolds: Rule = {
  id: 'entry-level-nobody-holds',
  severity: 'warning',
  summary: 'A course asks for an entry level that no course leads to and nobody was found to have.',
  rationale: 'The course cannot fill its seats, and the gap behind it stays open.',
  examples: {
    bad: `
courses:
  - id: seizing-devices-practice
    title: Exercise at a mock scene
    days: 1
    develops: [{ competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy }]
`,
    good: `
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
`,
  },
  check: ({ project, taught }) => {
    const held = highestHeld(project)
    return [...taught].flatMap(([competency, teaching]) => {
      const reach = (from: number): boolean => isTaughtFromBelow(from, teaching) || (held.get(competency) ?? 0) >= from
      return lowestEach(teaching)
        .filter(({ outcome }) => !reach(outcome.from))
        .map(({ course, outcome: { from }, index }) => ({
          at: placeOf(course, 'develops', index, 'from'),
          message: `Course "${course.id}" begins at level ${from} of "${competency}", which no course reaches and nobody was found to have`,
          help: `Add a course that leads to level ${from}, or begin lower`,
        }))
    })
  },
}

function isTaughtFromBelow(from: number, teaching: readonly Teaching[]): boolean {
  return from === 0 || teaching.some(({ outcome }) => outcome.from < from && outcome.to >= from)
}

/** Of several outcomes of a course for one competency the one with the lowest entry. */
function lowestEach(teaching: readonly Teaching[]): readonly Teaching[] {
  const lowest = new Map<Entity<'course'>, Teaching>()
  for (const entry of teaching) {
    const known = lowest.get(entry.course)
    if (!known || entry.outcome.from < known.outcome.from) lowest.set(entry.course, entry)
  }
  return [...lowest.values()]
}

/** The highest level found in any assessment of a competency; of a mean the level that somebody must have. */
function highestHeld({ entities }: Project): ReadonlyMap<Id, number> {
  const held = new Map<Id, number>()
  for (const { data } of entities.assessment.values()) {
    const levels = Object.entries(data.distribution ?? {}).filter(([, people]) => valueOf(people) > 0)
    const top = Math.max(Math.ceil(data.mean ?? 0), ...levels.map(([level]) => Number(level)))
    held.set(data.competency, Math.max(top, held.get(data.competency) ?? 0))
  }
  return held
}
