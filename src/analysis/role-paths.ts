import type { PathCourse, RolePath } from '../model/analysis/order.ts'
import type { Id } from '../model/definition.ts'
import type { Project } from '../model/project.ts'
import { naturalOrder } from '../std/natural-order.ts'
import { compare, div, isZero, type Rational, sum, toNumber, zero } from '../std/rational.ts'
import { computed } from './computed.ts'
import { type CourseFacts, daysOf } from './course-facts.ts'
import type { CourseOrder } from '../model/analysis/order.ts'
import { type InputValue, weakest } from './figure-value.ts'
import type { TraceInput } from './traces.ts'

export interface PathSources {
  readonly project: Project
  readonly traces: ReadonlyMap<string, TraceInput>
  readonly courses: ReadonlyMap<Id, CourseFacts>
  readonly order: ReadonlyMap<Id, CourseOrder>
  readonly years: InputValue
  readonly workingDays: InputValue | undefined
  readonly limit: InputValue | undefined
}

/**
 * The path of every role (F22): the courses of its pathways, else of its chains from every level below the required
 * one; these and their prerequisites are counted once. Empty where neither exists.
 */
export function rolePaths(sources: PathSources): ReadonlyMap<Id, RolePath> {
  const chains = coursesOfChains(sources.traces)
  return new Map(
    [...sources.project.entities.role.keys()].map((role) => [role, pathOf(role, chains.get(role) ?? [], sources)]),
  )
}

function coursesOfChains(traces: ReadonlyMap<string, TraceInput>): ReadonlyMap<Id, readonly Id[]> {
  const courses = new Map<Id, Id[]>()
  for (const trace of traces.values()) {
    const known = courses.get(trace.role) ?? []
    if (known.length === 0) courses.set(trace.role, known)
    known.push(...trace.courses)
  }
  return courses
}

function pathOf(role: Id, chains: readonly Id[], sources: PathSources): RolePath {
  const pathways = [...sources.project.entities.pathway.values()].filter(({ data }) => data.role === role)
  const levels = new Map<Id, number | undefined>()
  for (const { data } of pathways) {
    for (const stage of data.stages) for (const course of stage.courses) setLowest(levels, course, stage.level)
  }
  if (pathways.length === 0) for (const course of chains) levels.set(course, undefined)
  const courses = withPrerequisites(levels, sources).toSorted(inOrder)
  const days = sum(courses.map(({ course }) => lengthOf(course, sources)))
  return {
    role,
    origin: pathways.length > 0 ? 'pathways' : 'chains',
    pathways: pathways.map(({ id }) => id),
    courses,
    ...loadOf(days, courses, sources),
  }
}

function setLowest(levels: Map<Id, number | undefined>, course: Id, level: number): void {
  const known = levels.get(course)
  levels.set(course, known === undefined ? level : Math.min(known, level))
}

function withPrerequisites(
  levels: ReadonlyMap<Id, number | undefined>,
  { courses, order }: PathSources,
): readonly PathCourse[] {
  const found = new Set([...levels.keys()].filter((id) => courses.has(id)))
  for (const id of found) for (const before of order.get(id)?.after ?? []) found.add(before) // a set grows while it is read
  return [...found].map((course) => {
    const facts = courses.get(course)
    return {
      course,
      days: facts ? toNumber(daysOf(facts)) : 0,
      stage: order.get(course)?.stage,
      level: levels.get(course),
      prerequisite: !levels.has(course),
    }
  })
}

/** By stage of prerequisites, then by level of the pathway, then by id. */
function inOrder(a: PathCourse, b: PathCourse): number {
  const last = Number.MAX_SAFE_INTEGER
  return (a.stage ?? last) - (b.stage ?? last) || (a.level ?? 0) - (b.level ?? 0) || naturalOrder(a.course, b.course)
}

function lengthOf(course: Id, { courses }: PathSources): Rational {
  const facts = courses.get(course)
  return facts ? daysOf(facts) : zero
}

/** Path days / years, their share of the working days, and whether they exceed what a person can be spared for. */
function loadOf(
  days: Rational,
  path: readonly PathCourse[],
  { courses, years, workingDays, limit }: PathSources,
): Pick<RolePath, 'days' | 'daysPerYear' | 'shareOfWorkingTime' | 'aboveLimit'> {
  const status = weakest(path.map(({ course }) => courses.get(course)?.days?.status ?? 'unsourced'))
  const yearly = weakest([status, years.status])
  const daysPerYear = isZero(years.value) ? zero : div(days, years.value)
  return {
    days: computed(days, status),
    daysPerYear: computed(daysPerYear, yearly),
    shareOfWorkingTime:
      workingDays && !isZero(workingDays.value)
        ? computed(div(daysPerYear, workingDays.value), weakest([yearly, workingDays.status]))
        : undefined,
    aboveLimit: limit && compare(daysPerYear, limit.value) > 0,
  }
}
