import type { SinglePoint } from '../model/analysis/capacity.ts'
import type { Id } from '../model/definition.ts'
import type { CourseFacts } from './course-facts.ts'
import { suitableGroups } from './course-trainers.ts'
import { peopleOf, type TrainerGroup } from './trainer-groups.ts'

/** Courses that exactly one institution offers, and courses that exactly one trainer of all offerers can teach. */
export function singlePoints(
  courses: ReadonlyMap<Id, CourseFacts>,
  groups: ReadonlyMap<Id, readonly TrainerGroup[]>,
): readonly SinglePoint[] {
  return [...courses.values()].flatMap((course): SinglePoint[] => {
    const [only, ...others] = course.offers
    const suitable = suitableGroups(course, groups)
    const trainer = suitable.find(({ people }) => people === 1)
    return [
      ...(only && others.length === 0
        ? [{ course: course.id, kind: 'one-institution' as const, institution: only.institution }]
        : []),
      ...(trainer && !course.eLearning && peopleOf(suitable) === 1
        ? [{ course: course.id, kind: 'one-trainer' as const, institution: trainer.institution }]
        : []),
    ]
  })
}
