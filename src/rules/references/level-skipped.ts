import { groupBy } from '../../std/group-by.ts'
import { joined } from '../reading/phrases.ts'
import { placeOf } from '../reading/place.ts'
import type { Teaching } from '../reading/taught-levels.ts'
import type { Objection, Rule } from '../rule.ts'

/** An outcome over several levels while no course ends in between. */
export const levelSkipped: Rule = {
  id: 'level-skipped',
  severity: 'warning',
  summary: 'A course raises a competency by more than one level, and no course leads to a level in between.',
  rationale:
    'One course rarely carries people over two levels, and whoever does not get all the way has no course to stop at.',
  thresholds: { most: 1 },
  examples: {
    bad: `
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    develops: [{ competency: device-seizure, from: 0, to: 2 }]
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
  check: ({ taught, thresholds }) => {
    const most = thresholds['most'] ?? 1
    const skips = [...taught.values()].flatMap((teaching) =>
      teaching.filter((entry) => rise(entry) > most && !hasStop(entry, teaching)),
    )
    return [...groupBy(skips, ({ course }) => course).values()].flatMap((entries) => objection(entries) ?? [])
  },
}

function rise({ outcome }: Teaching): number {
  return outcome.to - outcome.from
}

/** Whether some course ends between the two levels. */
function hasStop({ outcome: { from, to } }: Teaching, teaching: readonly Teaching[]): boolean {
  return teaching.some(({ outcome }) => outcome.to > from && outcome.to < to)
}

function objection([first, ...others]: readonly Teaching[]): Objection | undefined {
  if (!first) return undefined
  const { course, outcome, index } = first
  const parts = [first, ...others].map(
    ({ outcome: { competency, from, to } }) => `"${competency}" from level ${from} to ${to}`,
  )
  return {
    at: placeOf(course, 'develops', index, 'to'),
    message: `Course "${course.id}" raises ${joined(parts)}, no course leads to a level between`,
    help: `Add a course from level ${outcome.from} to ${outcome.from + 1} before it, or let it begin at level ${outcome.to - 1}`,
    related: others.map((other) => ({ message: 'And here', at: placeOf(course, 'develops', other.index, 'to') })),
  }
}
