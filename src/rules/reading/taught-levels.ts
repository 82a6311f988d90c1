import type { Entity, Id } from '../../model/definition.ts'
import type { Outcome } from '../../model/generated/course.ts'
import type { Project } from '../../model/project.ts'
import { groupBy } from '../../std/group-by.ts'

/** What one course does for one competency. */
export interface Teaching {
  readonly course: Entity<'course'>
  readonly outcome: Outcome
  /** Index of the outcome in `develops`. */
  readonly index: number
}

/** The courses that develop each competency. */
export function teachingByCompetency({ entities }: Project): ReadonlyMap<Id, readonly Teaching[]> {
  const all = [...entities.course.values()].flatMap((course) =>
    course.data.develops.map((outcome, index) => ({ course, outcome, index })),
  )
  return groupBy(all, ({ outcome }) => outcome.competency)
}

/** The teaching that reaches highest; of equals the first course. */
export function highest(teaching: readonly Teaching[]): Teaching | undefined {
  let best: Teaching | undefined
  for (const entry of teaching) if (!best || entry.outcome.to > best.outcome.to) best = entry
  return best
}
