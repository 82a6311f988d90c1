import type { Analysis } from '../../model/analysis.ts'
import type { Id } from '../../model/definition.ts'
import { groupBy } from '../../std/group-by.ts'

/** The people of a course who are taught at one institution. */
export interface PlannedClasses {
  readonly at: Id
  readonly seats: number
  /** Runs that they need together: ceil(seats / class max). */
  readonly runs: number
  readonly min: number
  /** Last runs below the minimum when each posting institution fills its own classes, or all are pooled. */
  readonly small: readonly { readonly from: Id | undefined; readonly size: number }[]
}

/** The classes of a course that states a minimum, by teaching institution. */
export function plannedClasses(analysis: Analysis, id: Id): readonly PlannedClasses[] {
  const course = analysis.courses.get(id)
  const min = course?.runs?.classMin
  if (!course?.runs || min === undefined) return []
  const { classMax, belowMinimum } = course.runs
  const served = analysis.service.filter((entry) => entry.course === id && entry.seats > 0)
  return [...groupBy(served, ({ to }) => to)].flatMap(([at, entries]) => {
    if (at === undefined) return []
    const seats = entries.reduce((sum, entry) => sum + entry.seats, 0)
    const small = belowMinimum.filter(({ from }) => from === undefined || entries.some((entry) => entry.from === from))
    return [{ at, seats, runs: Math.ceil(seats / classMax), min, small }]
  })
}

/** Whether even together and spread evenly the people are too few. */
export function areTooFew({ seats, runs, min }: PlannedClasses): boolean {
  return seats < min * runs
}
