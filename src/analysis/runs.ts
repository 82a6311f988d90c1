import type { Runs } from '../model/analysis/demand.ts'
import type { Id } from '../model/definition.ts'
import { ceil, div, rational, toNumber } from '../std/rational.ts'
import type { CourseFacts } from './course-facts.ts'

/** Seats and runs of the people of one institution. */
export interface RunRow {
  readonly from: Id
  readonly seats: number
  readonly runs: number | undefined
  readonly lastRunSize: number
}

/** ceil(seats / class max) (F12); e-learning and courses without a class size have no runs (F25). */
export function runsFor({ classMax, eLearning }: CourseFacts, seats: number): number | undefined {
  return eLearning || !classMax ? undefined : toNumber(ceil(div(rational(seats), classMax.value)))
}

/** Full classes first: the last run takes the rest; 0 without runs. */
export function lastRunSize({ classMax }: CourseFacts, seats: number, runs: number | undefined): number {
  return runs && classMax ? seats - (runs - 1) * toNumber(classMax.value) : 0
}

/**
 * Runs of a course (F12): apart for every posting institution, and pooled. A course that exactly one institution
 * offers works with the pooled runs, any other with the separate ones.
 */
export function countRuns(course: CourseFacts, rows: readonly RunRow[], central: boolean): Runs | undefined {
  if (course.eLearning || !course.classMax) return undefined
  const classMin = course.classMin && toNumber(course.classMin.value)
  const seats = rows.reduce((total, row) => total + row.seats, 0)
  const separate = rows.reduce((total, row) => total + (row.runs ?? 0), 0)
  const pooled = runsFor(course, seats) ?? 0
  const lastPooledRunSize = lastRunSize(course, seats, pooled)
  const lastRuns = central
    ? [{ from: undefined, size: lastPooledRunSize }]
    : rows.map((row) => ({ from: row.from, size: row.lastRunSize }))
  return {
    separate,
    pooled,
    poolingGain: separate - pooled,
    working: central ? pooled : separate,
    lastPooledRunSize,
    classMax: toNumber(course.classMax.value),
    classMin,
    belowMinimum: lastRuns.filter(({ size }) => classMin !== undefined && size > 0 && size < classMin),
  }
}
