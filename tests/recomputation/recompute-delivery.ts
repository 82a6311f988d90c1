import { type PlainCourse, type PlainProject, years } from './plain-project.ts'
import { type Bounds, type Cell, cells, extremes, levels, sumOf } from './recompute-gaps.ts'

// The formulas F9, F10, F12 to F16, F18 and F26 once more, written down from their definitions without a look at
// src/analysis: loops over everything, and every chain of courses tried in turn.

/** Exact division, rounded up; all numbers are whole. */
function ceilDivide(number: bigint, divisor: bigint): number {
  return Number((number + divisor - 1n) / divisor)
}

/** Every chain of courses that begins at a level and stays below the required one until its last step. */
function chains(courses: readonly PlainCourse[], competency: string, from: number, required: number): Chain[] {
  const all: Chain[] = []
  const go = (at: number, taken: readonly PlainCourse[]): void => {
    if (taken.length > 0) all.push({ reaches: Math.min(at, required), taken })
    if (at >= required) return
    for (const course of courses)
      for (const [of, begin, end] of course.outcomes)
        if (of === competency && begin <= at && at < end) go(end, taken.includes(course) ? taken : [...taken, course])
  }
  go(from, [])
  return all
}

interface Chain {
  readonly reaches: number
  readonly taken: readonly PlainCourse[]
}

/** The chain taken: the farthest; then one course before several, the fewest days, the fewest courses, the lowest ids. */
function bestChain(plain: PlainProject, { role, competency, required }: Cell, from: number): readonly PlainCourse[] {
  const path = plain.pathways[role] ?? []
  const developing = plain.courses.filter(({ outcomes }) => outcomes.some(([of]) => of === competency))
  const preferred = developing.filter(({ id }) => path.includes(id))
  const all = chains(preferred.length > 0 ? preferred : developing, competency, from, required)
  const key = ({ reaches, taken }: Chain): readonly (number | string)[] => [
    -reaches,
    taken.length === 1 ? 0 : 1,
    taken.reduce((days, { quarterDays }) => days + quarterDays, 0),
    taken.length,
    ...taken.map(({ id }) => id),
  ]
  return all.toSorted((a, b) => compareKeys(key(a), key(b)))[0]?.taken ?? []
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [i, part] of a.entries()) {
    const other = b[i]
    if (other === undefined || part === other) continue
    return part < other ? -1 : 1
  }
  return 0
}

/** F9 by `course/institution/role`; those of nobody are left out. */
export function demand(plain: PlainProject): ReadonlyMap<string, Bounds> {
  const needs = new Map<string, { outcomes: Bounds[]; headcount: number }>()
  for (const cell of cells(plain)) {
    if (!cell.found) continue
    const sent = levels.map((from) => (from < cell.required ? bestChain(plain, cell, from) : []))
    for (const course of plain.courses) {
      if (!sent.some((taken) => taken.includes(course))) continue
      const people = extremes(cell.found, (found) =>
        sumOf(found, (count, at) => (sent[at]?.includes(course) ? count : 0)),
      )
      const key = `${course.id}/${cell.institution}/${cell.role}`
      needs.set(key, { outcomes: [...(needs.get(key)?.outcomes ?? []), people], headcount: cell.headcount })
    }
  }
  return new Map(
    [...needs].flatMap(([key, { outcomes, headcount }]) => {
      const low = Math.max(...outcomes.map(([fewest]) => fewest))
      const high = Math.min(
        headcount,
        outcomes.reduce((sum, [, most]) => sum + most, 0),
      )
      return high === 0 ? [] : [[key, [low, Math.max(low, high)] as const]]
    }),
  )
}

/** The figures of one course over all years, from the lower end of its demand. */
export interface CourseResult {
  readonly seats: number
  readonly separate: number
  readonly pooled: number
  readonly working: number
  readonly personDays: number
  readonly trainerDays: number
  readonly trainersNeeded: number
  readonly cost: number
  /** Runs by teaching institution. */
  readonly taught: ReadonlyMap<string, number>
}

/** F10, F12 to F15 and F18 of a course. */
export function courseResult(plain: PlainProject, course: PlainCourse): CourseResult {
  const rows = seatsByInstitution(plain, course)
  const seats = rows.reduce((sum, row) => sum + row.seats, 0)
  const offerers = offerersOf(course)
  const runsOf = (places: number): number => (course.eLearning ? 0 : Math.ceil(places / course.classMax))
  const separate = rows.reduce((sum, row) => sum + runsOf(row.seats), 0)
  const pooled = runsOf(seats)
  const working = offerers.length === 1 ? pooled : separate
  const personDays = (seats * course.quarterDays) / 4
  const trainerDays = (working * course.quarterDays * course.perRun * (100 + plain.preparation)) / 400
  const development = seats === 0 ? 0 : (course.developmentDays * plain.rates.development * years) / 2 // not for nobody
  return {
    seats,
    separate,
    pooled,
    working,
    personDays,
    trainerDays,
    trainersNeeded: trainersNeeded(plain, course, working),
    cost: personDays * plain.rates.person + trainerDays * plain.rates.trainer + working * course.runCost + development,
    taught: taughtAt(
      plain,
      course,
      rows.map(({ institution, seats: own }) => [institution, runsOf(own)] as const),
    ),
  }
}

function seatsByInstitution(
  plain: PlainProject,
  course: PlainCourse,
): readonly { readonly institution: string; readonly seats: number }[] {
  const people = new Map<string, number>()
  for (const [key, [low]] of demand(plain)) {
    const [id, institution = ''] = key.split('/')
    if (id === course.id) people.set(institution, (people.get(institution) ?? 0) + low)
  }
  const passing = BigInt(plain.firstPass) * BigInt(100 - plain.noShow)
  return [...people].map(([institution, low]) => ({ institution, seats: ceilDivide(BigInt(low) * 10_000n, passing) }))
}

function offerersOf({ offers }: PlainCourse): readonly string[] {
  return offers.flatMap(([institution, status]) => (status === 'dormant' ? [] : [institution]))
}

/** Where the people of an institution are taught. */
export function teacherOf({ trainsAt }: PlainProject, course: PlainCourse, institution: string): string | undefined {
  const offerers = offerersOf(course)
  if (offerers.includes(institution)) return institution
  return (trainsAt[institution] ?? []).find((id) => offerers.includes(id)) ?? offerers.toSorted()[0]
}

function taughtAt(
  plain: PlainProject,
  course: PlainCourse,
  runs: readonly (readonly [institution: string, runs: number])[],
): ReadonlyMap<string, number> {
  const [only, ...others] = offerersOf(course)
  if (only === undefined) return new Map()
  if (others.length === 0) {
    const seats = seatsByInstitution(plain, course).reduce((sum, row) => sum + row.seats, 0)
    return new Map([[only, course.eLearning ? 0 : Math.ceil(seats / course.classMax)]])
  }
  const taught = new Map<string, number>()
  for (const [institution, own] of runs) {
    const teacher = teacherOf(plain, course, institution) ?? ''
    taught.set(teacher, (taught.get(teacher) ?? 0) + own)
  }
  return taught
}

/** F15, from the suitable trainers of all who offer the course. */
function trainersNeeded(plain: PlainProject, course: PlainCourse, runs: number): number {
  if (runs === 0) return 0
  const top = Math.max(...course.outcomes.map(([, , to]) => to))
  const suitable = offerersOf(course).flatMap((id) =>
    (plain.groups[id] ?? []).filter(
      ({ teaches, level, active }) =>
        active && (level ?? top) >= top && (teaches === course.id || course.outcomes.some(([of]) => of === teaches)),
    ),
  )
  const people = suitable.reduce((sum, { count }) => sum + count, 0)
  const days = suitable.reduce((sum, { count, usableDays }) => sum + count * usableDays, 0)
  if (people === 0) return course.perRun
  const load = BigInt(runs * course.quarterDays * course.perRun * (100 + plain.preparation) * people)
  return Math.max(course.perRun, ceilDivide(load, BigInt(400 * days * years)))
}

/** F16 for trainers: days of teaching with preparation that fall to an institution, and days of its active groups. */
export function trainerLoad(
  plain: PlainProject,
  institution: string,
): { readonly demand: number; readonly capacity: number } {
  const load = plain.courses.reduce((sum, course) => {
    const runs = courseResult(plain, course).taught.get(institution) ?? 0
    return sum + (runs * course.quarterDays * course.perRun * (100 + plain.preparation)) / 400
  }, 0)
  const capacity = (plain.groups[institution] ?? []).reduce(
    (sum, { active, count, usableDays }) => sum + (active ? count * usableDays * years : 0),
    0,
  )
  return { demand: load, capacity }
}

/** F26 without lead time: the longest chain of prerequisites before a course decides its first year. */
export function earliestYear(plain: PlainProject, course: PlainCourse): number {
  const stage = ({ after }: PlainCourse): number =>
    1 + Math.max(0, ...plain.courses.filter(({ id }) => after.includes(id)).map(stage))
  return 2026 + stage(course) - 1
}
