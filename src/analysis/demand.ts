import type { Range } from '../model/analysis/computed.ts'
import type { DemandEntry } from '../model/analysis/demand.ts'
import type { Id } from '../model/definition.ts'
import { groupBy } from '../std/group-by.ts'
import { div, mul, rational, type Rational, toNumber, zero } from '../std/rational.ts'
import type { CellInput } from './cells.ts'
import type { CourseFacts } from './course-facts.ts'
import { peopleAt, peopleBelow } from './current-levels.ts'
import { weakest } from './figure-value.ts'
import type { PostGroup } from './posts.ts'
import type { TraceInput } from './traces.ts'

/** Demand of one role in one institution for one course, with what it was made from. */
export interface DemandInput {
  readonly entry: DemandEntry
  readonly post: PostGroup
  readonly renewals: Rational
  readonly cells: readonly CellInput[]
}

export interface DemandSources {
  /** By institution, then role. */
  readonly cells: readonly CellInput[]
  readonly traces: ReadonlyMap<string, TraceInput>
  readonly courses: ReadonlyMap<Id, CourseFacts>
}

/** Who needs which course (F9), by course; in each by institution, then role. */
export function demandOf({ cells, traces, courses }: DemandSources): ReadonlyMap<Id, readonly DemandInput[]> {
  const demand = new Map<Id, DemandInput[]>([...courses.keys()].map((id) => [id, []]))
  for (const [post, own] of groupBy(cells, (cell) => cell.post)) {
    for (const [course, needs] of needsByCourse(own, traces)) {
      const facts = courses.get(course)
      if (facts) demand.get(course)?.push(demandOfPost(facts, post, needs))
    }
  }
  return demand
}

/** A cell with the levels at which its people are sent to a course. */
interface CourseNeed {
  readonly cell: CellInput
  readonly levels: ReadonlySet<number>
}

function needsByCourse(
  cells: readonly CellInput[],
  traces: ReadonlyMap<string, TraceInput>,
): ReadonlyMap<Id, readonly CourseNeed[]> {
  const needs = new Map<Id, CourseNeed[]>()
  for (const cell of cells) {
    const { role, competency } = cell.requirement
    for (const [course, levels] of traces.get(`${role}/${competency}`)?.levelsByCourse ?? []) {
      const known = needs.get(course)
      if (known) known.push({ cell, levels })
      else needs.set(course, [{ cell, levels }])
    }
  }
  return needs
}

/** Lower bound: the most people of one outcome; upper bound: all outcomes together, but not more than are posted. */
function demandOfPost(course: CourseFacts, post: PostGroup, needs: readonly CourseNeed[]): DemandInput {
  const outcomes = needs.flatMap(({ cell: { current, requirement }, levels }) =>
    current ? [{ competency: requirement.competency, people: peopleAt(current, levels) }] : [],
  )
  const cells = needs.map(({ cell }) => cell)
  const renewals = renewalsOf(course, cells)
  const entry = {
    course: course.id,
    institution: post.institution,
    role: post.role,
    people: joinOutcomes(outcomes, post.headcount),
    cells: needs.length,
    assessedCells: outcomes.length,
    outcomes,
    renewalsPerYear: toNumber(renewals),
    status: weakest(cells.map(({ cell }) => cell.status)),
  }
  return { entry, post, renewals, cells }
}

function joinOutcomes(outcomes: DemandEntry['outcomes'], headcount: number): Range {
  const low = outcomes.reduce((most, { people }) => Math.max(most, people.low), 0)
  const high = outcomes.reduce((total, { people }) => total + people.high, 0)
  return { low, high: Math.max(low, Math.min(headcount, high)) }
}

/** People at or above min(required, taught) x 12 / validity; of several outcomes the one with most people. */
function renewalsOf({ validityMonths, outcomes }: CourseFacts, cells: readonly CellInput[]): Rational {
  if (validityMonths === undefined) return zero
  const holders = cells.map(({ current, requirement }) => {
    const taught = outcomes.filter(({ competency }) => competency === requirement.competency).map(({ to }) => to)
    const level = Math.min(requirement.level, Math.max(...taught))
    return current ? current.people - peopleBelow(current, level).high : 0
  })
  return div(mul(rational(Math.max(0, ...holders)), rational(12)), rational(validityMonths))
}
