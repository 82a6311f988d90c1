import type { FigureStatus, Range } from '../model/analysis/computed.ts'
import type { Runs } from '../model/analysis/demand.ts'
import type { Id } from '../model/definition.ts'
import { groupBy } from '../std/group-by.ts'
import { add, ceil, div, isZero, mul, one, rational, type Rational, sub, toNumber, zero } from '../std/rational.ts'
import { addRanges } from './computed.ts'
import { type CourseFacts, daysOf } from './course-facts.ts'
import type { DemandInput } from './demand.ts'
import { weakest } from './figure-value.ts'
import type { PlanningValues } from './planning-values.ts'
import { entryStatus } from './posts.ts'
import { countRuns, lastRunSize, runsFor } from './runs.ts'
import { teacherOf } from './teacher-of.ts'

/** Which end of the bounds of demand is counted with. */
export type Bound = 'low' | 'high'

/** People of one institution who need the course, with their seats and who teaches them. */
export interface PlanRow {
  readonly from: Id
  readonly to: Id | undefined
  readonly range: Range
  readonly people: number
  readonly seats: number
  readonly runs: number | undefined
  readonly lastRunSize: number
  readonly entrants: number
  readonly growth: Rational
  readonly renewals: Rational
  readonly status: FigureStatus
  /** As `status`, with what entrants and growth rest on. */
  readonly yearlyStatus: FigureStatus
}

/** A course over the years of the plan. */
export interface CoursePlan {
  readonly course: CourseFacts
  readonly rows: readonly PlanRow[]
  readonly central: boolean
  readonly people: number
  readonly seats: number
  readonly runs: Runs | undefined
  /** Runs by who teaches; `undefined` collects those that nobody offers. */
  readonly runsBy: ReadonlyMap<Id | undefined, number>
  readonly status: FigureStatus
}

export interface PlanSources {
  readonly values: PlanningValues
  /** Preferred teaching institutions by institution. */
  readonly trainsAt: (institution: Id) => readonly Id[]
  readonly bound: Bound
}

/** Seats (F10) and runs (F12) of a course from its demand; the entries are all of that course, by institution. */
export function planCourse(course: CourseFacts, demand: readonly DemandInput[], sources: PlanSources): CoursePlan {
  const byInstitution = groupBy(demand, ({ entry }) => entry.institution)
  const rows = [...byInstitution].map(([from, entries]) => planRow({ course, from, entries }, sources))
  const central = course.offers.length === 1
  const runs = countRuns(course, rows, central)
  return {
    course,
    rows,
    central,
    people: rows.reduce((total, { people }) => total + people, 0),
    seats: rows.reduce((total, { seats }) => total + seats, 0),
    runs,
    runsBy: runsByTeacher(rows, { runs, central }),
    status: weakest(rows.map(({ status }) => status)),
  }
}

/** Seats x days (F13). */
export function personDays(course: CourseFacts, seats: number): Rational {
  return mul(rational(seats), daysOf(course))
}

/** Runs x days x trainers a run (F14). */
export function trainerDays(course: CourseFacts, runs: number): Rational {
  return mul(mul(rational(runs), daysOf(course)), course.trainersPerRun.value)
}

/** Trainer-days x (1 + preparation factor) (F14). */
export function withPreparation(days: Rational, values: PlanningValues): Rational {
  return mul(days, add(one, values.need('preparation_factor').value))
}

interface RowDemand {
  readonly course: CourseFacts
  readonly from: Id
  readonly entries: readonly DemandInput[]
}

function planRow({ course, from, entries }: RowDemand, sources: PlanSources): PlanRow {
  const range = entries.map(({ entry }) => entry.people).reduce(addRanges)
  const people = range[sources.bound]
  const seats = seatsFor(people, course, sources.values)
  const runs = runsFor(course, seats)
  const needed: readonly FigureStatus[] = entries.map(({ entry }) => entry.status)
  const status = weakest([...needed, course.firstPassRate.status, sources.values.need('no_show').status])
  return {
    from,
    to: teacherOf(course, from, sources.trainsAt),
    range,
    people,
    seats,
    runs,
    lastRunSize: lastRunSize(course, seats, runs),
    entrants: entries.reduce((total, { post }) => total + post.entrantsPerYear, 0),
    growth: entries.map(({ post }) => post.growth).reduce(add, zero),
    renewals: entries.map(({ renewals }) => renewals).reduce(add, zero),
    status,
    yearlyStatus: weakest([status, ...entries.map(({ post }) => entryStatus(post))]),
  }
}

/** ceil(people / first-pass rate / (1 - no-show)) (F10). A rate that would need endless seats is left out and noted. */
function seatsFor(people: number, { firstPassRate }: CourseFacts, values: PlanningValues): number {
  const present = sub(one, values.need('no_show').value)
  const passing = isZero(firstPassRate.value) ? one : firstPassRate.value
  return toNumber(ceil(div(div(rational(people), passing), isZero(present) ? one : present)))
}

function runsByTeacher(
  rows: readonly PlanRow[],
  { runs, central }: { readonly runs: Runs | undefined; readonly central: boolean },
): ReadonlyMap<Id | undefined, number> {
  const first = rows[0]
  if (!runs || !first) return new Map()
  if (central) return new Map([[first.to, runs.pooled]])
  const by = new Map<Id | undefined, number>()
  for (const row of rows) by.set(row.to, (by.get(row.to) ?? 0) + (row.runs ?? 0))
  return by
}
