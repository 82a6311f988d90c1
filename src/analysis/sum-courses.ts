import type { Totals } from '../model/analysis.ts'
import type { Computed } from '../model/analysis/computed.ts'
import { exactOf } from '../model/analysis/computed.ts'
import type { CourseFigures } from '../model/analysis/demand.ts'
import { addRanges, exactly } from './computed.ts'
import { totalOf } from './totals.ts'

/** Sums over courses; a person who needs two courses counts in both. */
export function sumCourses(courses: readonly CourseFigures[]): Totals {
  const count = (of: (course: CourseFigures) => number): number =>
    courses.reduce((total, course) => total + of(course), 0)
  const exact = (of: (course: CourseFigures) => Computed): Computed =>
    totalOf(courses.map((course) => ({ amount: exactOf(of(course)), status: of(course).status })))
  return {
    people: courses.map(({ people }) => people).reduce(addRanges, exactly(0)),
    seats: count(({ seats }) => seats),
    workingRuns: count(({ runs }) => runs?.working ?? 0),
    separateRuns: count(({ runs }) => runs?.separate ?? 0),
    pooledRuns: count(({ runs }) => runs?.pooled ?? 0),
    personDays: exact(({ personDays }) => personDays),
    trainerDays: exact(({ trainerDays }) => trainerDays),
    trainerDaysWithPreparation: exact(({ trainerDaysWithPreparation }) => trainerDaysWithPreparation),
    seatsPerYear: exact(({ seatsPerYear }) => seatsPerYear),
    trainersNeeded: count(({ trainers }) => trainers.needed),
  }
}
