import type { Entity } from '../../model/definition.ts'
import type { Figure } from '../../model/generated/figure.ts'
import type { Path } from '../../source/span.ts'
import { valueOf } from '../reading/figure-value.ts'
import { placeOf } from '../reading/place.ts'
import type { Objection, Rule } from '../rule.ts'

/** A course with a length, class or team out of the usual range. */
export const courseOfUnusualSize: Rule = {
  id: 'course-of-unusual-size',
  severity: 'warning',
  summary: 'A course is longer, its class larger or its team bigger than is usual.',
  rationale:
    'Such numbers are mostly typing errors or another unit (hours for days). Classes in practice hold 20 to 60 people; conferences and e-learning are not looked at.',
  thresholds: { days_most: 60, class_most: 60, trainers_most: 12 },
  examples: {
    bad: `
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    class: { max: 100 }
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy }]
`,
    good: `
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    class: { max: 24 }
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy }]
`,
  },
  check: ({ project, thresholds }) =>
    [...project.entities.course.values()].flatMap((course) => [...objections(course, thresholds)]),
}

function* objections(course: Entity<'course'>, limits: Readonly<Record<string, number>>): Iterable<Objection> {
  const { mode, days, class: size, trainers_per_run } = course.data
  const large = mode === 'e-learning' || mode === 'conference'
  const checks: readonly [Path, Figure | undefined, number | undefined, string][] = [
    [['days'], days, limits['days_most'], 'lasts % days'],
    [['class', 'max'], large ? undefined : size?.max, limits['class_most'], 'has classes of % people'],
    [['trainers_per_run'], trainers_per_run, limits['trainers_most'], 'needs % trainers a run'],
  ]
  for (const [path, figure, most, phrase] of checks) {
    if (figure === undefined || most === undefined || valueOf(figure) <= most) continue
    yield {
      at: placeOf(course, ...path),
      message: `Course "${course.id}" ${phrase.replace('%', String(valueOf(figure)))}, more than ${most} are unusual`,
      help: 'Check the number and its unit; raise the threshold in "rules" where it is right',
    }
  }
}
