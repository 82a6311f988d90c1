import type { Runs } from '../model/analysis/demand.ts'
import { toNumber } from '../std/rational.ts'
import type { CourseFacts } from './course-facts.ts'
import { type PlanRow, runsFor } from './course-plan.ts'

export type RunCounts = Runs

/**
 * Runs of a course (F12): apart for every posting institution, and pooled. A course that exactly one institution
 * offers works with the pooled runs, any other with the separate ones. Full classes first: the last takes the rest.
 */
export function countRuns(course: CourseFacts, rows: readonly PlanRow[], central: boolean): RunCounts | undefined {
  if (course.eLearning || !course.classMax) return undefined
  const classMax = toNumber(course.classMax.value)
  const classMin = course.classMin && toNumber(course.classMin.value)
  const seats = rows.reduce((total, row) => total + row.seats, 0)
  const separate = rows.reduce((total, row) => total + (row.runs ?? 0), 0)
  const pooled = runsFor(course, seats) ?? 0
  const lastPooledRunSize = pooled === 0 ? 0 : seats - (pooled - 1) * classMax
  const lastRuns = central
    ? [{ from: undefined, size: lastPooledRunSize }]
    : rows.map(({ from, lastRunSize }) => ({ from, size: lastRunSize }))
  return {
    separate,
    pooled,
    poolingGain: separate - pooled,
    working: central ? pooled : separate,
    lastPooledRunSize,
    classMax,
    classMin,
    belowMinimum: lastRuns.filter(({ size }) => classMin !== undefined && size > 0 && size < classMin),
  }
}
