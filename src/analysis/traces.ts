import type { Chain, Trace } from '../model/analysis/demand.ts'
import type { Id } from '../model/definition.ts'
import type { Project } from '../model/project.ts'
import { groupBy } from '../std/group-by.ts'
import { naturalOrder } from '../std/natural-order.ts'
import { bestChain, type Step } from './chains.ts'
import { type CourseFacts, daysOf } from './course-facts.ts'
import type { Requirement } from './requirements.ts'

/** A trace with what demand needs: the levels at which people are sent to each course. */
export interface TraceInput extends Trace {
  readonly levelsByCourse: ReadonlyMap<Id, ReadonlySet<number>>
}

export interface TraceSources {
  readonly project: Project
  readonly courses: ReadonlyMap<Id, CourseFacts>
  readonly requirements: ReadonlyMap<Id, readonly Requirement[]>
  /** Lowest level of the scale. */
  readonly lowest: number
}

/** Role -> requirement -> course -> institution, by `role/competency`. */
export function tracesOf(sources: TraceSources): ReadonlyMap<string, TraceInput> {
  const steps = stepsByCompetency(sources.courses)
  const pathwayCourses = coursesOfPathways(sources.project)
  const traces = new Map<string, TraceInput>()
  for (const [role, requirements] of sources.requirements) {
    const preferred = pathwayCourses.get(role) ?? new Set<Id>()
    for (const requirement of requirements) {
      const candidates = candidatesOf(steps.get(requirement.competency) ?? [], preferred)
      traces.set(`${role}/${requirement.competency}`, traceOf(requirement, candidates, sources))
    }
  }
  return traces
}

/** The trace without what only demand needs. */
export function plainTrace({ role, competency, required, chains, courses, institutions, match }: TraceInput): Trace {
  return { role, competency, required, chains, courses, institutions, match }
}

/** Courses of the role's pathways. */
function coursesOfPathways(project: Project): ReadonlyMap<Id, ReadonlySet<Id>> {
  const courses = new Map<Id, Set<Id>>()
  for (const { data } of project.entities.pathway.values()) {
    const known = courses.get(data.role) ?? new Set<Id>()
    for (const stage of data.stages) for (const course of stage.courses) known.add(course)
    courses.set(data.role, known)
  }
  return courses
}

/** A step with the competency that it raises. */
interface CompetencyStep extends Step {
  readonly competency: Id
}

function stepsByCompetency(courses: ReadonlyMap<Id, CourseFacts>): ReadonlyMap<Id, readonly CompetencyStep[]> {
  const steps = [...courses.values()].flatMap((course) =>
    course.outcomes.map(({ competency, from, to }) => ({
      competency,
      course: course.id,
      days: daysOf(course),
      from,
      to,
    })),
  )
  return groupBy(steps, ({ competency }) => competency)
}

/** Where the pathways of the role hold a course that develops the competency, only their courses count. */
function candidatesOf(steps: readonly Step[], preferred: ReadonlySet<Id>): readonly Step[] {
  const own = steps.filter(({ course }) => preferred.has(course))
  return own.length > 0 ? own : steps
}

function traceOf(
  { role, competency, level: required }: Requirement,
  candidates: readonly Step[],
  { courses: facts, lowest }: TraceSources,
): TraceInput {
  const chains = Array.from({ length: Math.max(0, required - lowest) }, (_, index) =>
    bestChain(candidates, lowest + index, required),
  )
  const courses = [...new Set(chains.flatMap((chain) => chain.courses))].toSorted(naturalOrder)
  const institutions = new Set(
    courses.flatMap((id) => (facts.get(id)?.offers ?? []).map(({ institution }) => institution)),
  )
  return {
    role,
    competency,
    required,
    chains,
    courses,
    institutions: [...institutions].toSorted(naturalOrder),
    match: matchOf(chains, required),
    levelsByCourse: new Map(courses.map((course) => [course, levelsWith(chains, course)])),
  }
}

function matchOf(chains: readonly Chain[], required: number): Trace['match'] {
  if ((chains[0]?.reaches ?? required) >= required) return 'covered'
  return chains.some(({ from, reaches }) => reaches > from) ? 'partly' : 'not-covered'
}

function levelsWith(chains: readonly Chain[], course: Id): ReadonlySet<number> {
  return new Set(chains.filter(({ courses }) => courses.includes(course)).map(({ from }) => from))
}
