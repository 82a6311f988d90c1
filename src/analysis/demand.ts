import type { Range } from '../model/analysis/computed.ts'
import type { DemandEntry } from '../model/analysis/demand.ts'
import type { Id } from '../model/definition.ts'
import { groupBy } from '../std/group-by.ts'
import { naturalOrder } from '../std/natural-order.ts'
import { div, mul, rational, type Rational, toNumber, zero } from '../std/rational.ts'
import type { CellInput } from './cells.ts'
import { addRanges, exactly } from './computed.ts'
import type { CourseFacts } from './course-facts.ts'
import { peopleAt, peopleBelow } from './current-levels.ts'
import { weakest } from './figure-value.ts'
import type { PostGroup } from './posts.ts'
import type { TraceInput } from './traces.ts'

/** Demand of one role in one institution for one course, with what it was made from. */
export interface DemandInput extends DemandEntry {
  readonly post: PostGroup
  readonly renewals: Rational
  readonly cellInputs: readonly CellInput[]
}

export interface DemandSources {
  readonly cells: readonly CellInput[]
  readonly traces: ReadonlyMap<string, TraceInput>
  readonly courses: ReadonlyMap<Id, CourseFacts>
}

/** Who needs which course (F9), by course, then institution, then role. */
export function demandOf(sources: DemandSources): readonly DemandInput[] {
  const entries = [...groupBy(sources.cells, ({ post }) => post).values()].flatMap((cells) =>
    demandOfPost(cells, sources),
  )
  return entries.toSorted(
    (a, b) =>
      naturalOrder(a.course, b.course) || naturalOrder(a.institution, b.institution) || naturalOrder(a.role, b.role),
  )
}

/** The entry without the objects that it was made from. */
export function plainDemand(entry: DemandInput): DemandEntry {
  const { course, institution, role, people, cells, assessedCells, outcomes, renewalsPerYear, status } = entry
  return { course, institution, role, people, cells, assessedCells, outcomes, renewalsPerYear, status }
}

function demandOfPost(cells: readonly CellInput[], { traces, courses }: DemandSources): readonly DemandInput[] {
  const needs = cells.flatMap((cell) =>
    (traces.get(`${cell.role}/${cell.competency}`)?.courses ?? []).map((course) => ({ course, cell })),
  )
  return [...groupBy(needs, ({ course }) => course)].flatMap(([id, relevant]) => {
    const course = courses.get(id)
    const post = relevant[0]?.cell.post
    return course && post ? entryOf(course, { post, relevant: relevant.map(({ cell }) => cell), traces }) : []
  })
}

interface EntrySources {
  readonly post: PostGroup
  readonly relevant: readonly CellInput[]
  readonly traces: ReadonlyMap<string, TraceInput>
}

/** Lower bound: the most people of one outcome; upper bound: all outcomes together, but not more than are posted. */
function entryOf(course: CourseFacts, { post, relevant, traces }: EntrySources): DemandInput {
  const outcomes = relevant.flatMap((cell) => {
    const levels = traces.get(`${cell.role}/${cell.competency}`)?.levelsByCourse.get(course.id)
    return cell.current && levels ? { competency: cell.competency, people: peopleAt(cell.current, levels) } : []
  })
  const people = joinOutcomes(outcomes, post.headcount)
  const renewals = renewalsOf(course, relevant)
  return {
    course: course.id,
    institution: post.institution,
    role: post.role,
    people,
    cells: relevant.length,
    assessedCells: outcomes.length,
    outcomes,
    renewalsPerYear: toNumber(renewals),
    status: weakest(relevant.map(({ status }) => status)),
    post,
    renewals,
    cellInputs: relevant,
  }
}

function joinOutcomes(outcomes: DemandEntry['outcomes'], headcount: number): Range {
  const low = outcomes.reduce((most, { people }) => Math.max(most, people.low), 0)
  const sum = outcomes.reduce((total, { people }) => addRanges(total, people), exactly(0))
  return { low, high: Math.max(low, Math.min(headcount, sum.high)) }
}

/** People at or above min(required, taught) x 12 / validity; of several outcomes the one with most people. */
function renewalsOf({ validityMonths, outcomes }: CourseFacts, cells: readonly CellInput[]): Rational {
  if (validityMonths === undefined) return zero
  const holders = cells.map((cell) => {
    const taught = outcomes.filter(({ competency }) => competency === cell.competency).map(({ to }) => to)
    const level = Math.min(cell.required, Math.max(...taught))
    return cell.current ? cell.current.people - peopleBelow(cell.current, level).high : 0
  })
  return div(mul(rational(Math.max(0, ...holders)), rational(12)), rational(validityMonths))
}
