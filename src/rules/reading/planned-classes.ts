import type { Analysis } from '../../model/analysis.ts'
import type { Runs, ServedDemand } from '../../model/analysis/demand.ts'
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

/** The classes of each course that states a minimum, by teaching institution. */
export function plannedClasses({ courses, service }: Analysis): (course: Id) => readonly PlannedClasses[] {
  const served = groupBy(service, ({ course }) => course)
  return (id) => classesOf(courses.get(id)?.runs, served.get(id) ?? [])
}

function classesOf(runs: Runs | undefined, served: readonly ServedDemand[]): readonly PlannedClasses[] {
  const min = runs?.classMin
  if (!runs || min === undefined) return []
  const { classMax, belowMinimum } = runs
  return [...groupBy(served, ({ to }) => to)].flatMap(([at, all]) => {
    const entries = all.filter(({ seats }) => seats > 0)
    if (at === undefined || entries.length === 0) return []
    const seats = entries.reduce((sum, entry) => sum + entry.seats, 0)
    const small = belowMinimum.filter(({ from }) => from === undefined || entries.some((entry) => entry.from === from))
    return [{ at, seats, runs: Math.ceil(seats / classMax), min, small }]
  })
}

/** Whether even together and spread evenly the people are too few. */
export function areTooFew({ seats, runs, min }: PlannedClasses): boolean {
  return seats < min * runs
}
