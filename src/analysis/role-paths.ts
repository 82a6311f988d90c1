import type { PathCourse, RolePath } from '../model/analysis/order.ts'
import type { Entity, Id } from '../model/definition.ts'
import type { Project } from '../model/project.ts'
import { groupBy } from '../std/group-by.ts'
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
  const pathways = groupBy(sources.project.entities.pathway.values(), ({ data }) => data.role)
  return new Map(
    [...sources.project.entities.role.keys()].map((role) => [
      role,
      pathOf({ role, pathways: pathways.get(role) ?? [], chains: chains.get(role) ?? [] }, sources),
    ]),
  )
}

/** What can make the path of a role. */
interface PathOrigin {
  readonly role: Id
  readonly pathways: readonly Entity<'pathway'>[]
  readonly chains: readonly Id[]
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

function pathOf({ role, pathways, chains }: PathOrigin, sources: PathSources): RolePath {
  const levels =
    pathways.length > 0 ? levelsOf(pathways) : new Map(byStage(chains, sources).map((id) => [id, undefined]))
  const courses = inOrder([...levels.keys()], sources).map((course) => pathCourse(course, { levels, sources }))
  const days = sum(courses.map(({ course }) => lengthOf(course, sources)))
  return {
    role,
    origin: pathways.length > 0 ? 'pathways' : 'chains',
    pathways: pathways.map(({ id }) => id),
    courses,
    ...loadOf(days, courses, sources),
  }
}

/** Courses of pathways with the lowest level of the stages that name them, by level, then as the stages list them. */
function levelsOf(pathways: readonly Entity<'pathway'>[]): ReadonlyMap<Id, number> {
  const stages = pathways.flatMap(({ data }) => data.stages).toSorted((a, b) => a.level - b.level)
  const levels = new Map<Id, number>()
  for (const { level, courses } of stages) {
    for (const course of courses) if (!levels.has(course)) levels.set(course, level)
  }
  return levels
}

function byStage(courses: readonly Id[], { order }: PathSources): readonly Id[] {
  const stageOf = (id: Id): number => order.get(id)?.stage ?? Number.MAX_SAFE_INTEGER
  return [...new Set(courses)].toSorted((a, b) => stageOf(a) - stageOf(b) || naturalOrder(a, b))
}

/** Every course once, its prerequisites before it; a cycle is cut where it closes. */
function inOrder(courses: readonly Id[], sources: PathSources): readonly Id[] {
  const seen = new Set<Id>()
  const ordered: Id[] = []
  const visit = (id: Id): void => {
    if (seen.has(id) || !sources.courses.has(id)) return
    seen.add(id)
    for (const before of byStage(sources.order.get(id)?.after ?? [], sources)) visit(before)
    ordered.push(id)
  }
  for (const id of courses) visit(id)
  return ordered
}

function pathCourse(
  course: Id,
  { levels, sources }: { readonly levels: ReadonlyMap<Id, number | undefined>; readonly sources: PathSources },
): PathCourse {
  return {
    course,
    days: toNumber(lengthOf(course, sources)),
    stage: sources.order.get(course)?.stage,
    level: levels.get(course),
    prerequisite: !levels.has(course),
  }
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
