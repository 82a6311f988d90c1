import type { CourseOrder } from '../model/analysis/order.ts'
import type { Id } from '../model/definition.ts'
import type { Project } from '../model/project.ts'
import { naturalOrder } from '../std/natural-order.ts'
import { add, div, floor, mul, rational, toNumber, type Rational } from '../std/rational.ts'
import { computed } from './computed.ts'
import { weakest, type InputValue } from './figure-value.ts'

/** The first year of the plan, months from one stage to the next, and months from a training of trainers to the first run. */
export interface OrderTimes {
  readonly from: number
  readonly stageMonths: InputValue
  readonly leadMonths: InputValue
}

/** Stage and earliest year of every course (F26). Only courses named in `prerequisites` make edges. */
export function courseOrder(
  project: Project,
  { from, stageMonths, leadMonths }: OrderTimes,
): ReadonlyMap<Id, CourseOrder> {
  const after = prerequisitesOf(project)
  const stages = stagesOf(after)
  const status = weakest([stageMonths.status, leadMonths.status])
  const years = (stages: number): Rational =>
    div(add(mul(rational(stages), stageMonths.value), leadMonths.value), rational(12))
  return new Map(
    [...after].map(([course, before]) => {
      const stage = stages.get(course)
      const earliest = stage === undefined ? undefined : add(rational(from), years(stage - 1))
      return [
        course,
        {
          course,
          stage,
          after: before,
          earliest: earliest && computed(earliest, status),
          earliestYear: earliest && toNumber(floor(earliest)),
        },
      ]
    }),
  )
}

/** Courses that each course names as prerequisites, of those that exist. */
function prerequisitesOf(project: Project): ReadonlyMap<Id, readonly Id[]> {
  return new Map(
    [...project.entities.course].map(([id, { data }]) => [
      id,
      [...new Set(data.prerequisites?.courses ?? [])]
        .filter((course) => project.entities.course.has(course))
        .toSorted(naturalOrder),
    ]),
  )
}

/** Stages from the first courses on; what stands on a cycle or behind one never gets a stage. */
function stagesOf(after: ReadonlyMap<Id, readonly Id[]>): ReadonlyMap<Id, number> {
  const followers = followersOf(after)
  const waiting = new Map([...after].map(([course, before]) => [course, before.length]))
  const stages = new Map<Id, number>()
  let current = [...after.keys()].filter((course) => waiting.get(course) === 0)
  for (let stage = 1; current.length > 0; stage++) {
    const next: Id[] = []
    for (const course of current) {
      stages.set(course, stage)
      for (const follower of followers.get(course) ?? []) {
        const left = (waiting.get(follower) ?? 0) - 1
        waiting.set(follower, left)
        if (left === 0) next.push(follower)
      }
    }
    current = next
  }
  return stages
}

function followersOf(after: ReadonlyMap<Id, readonly Id[]>): ReadonlyMap<Id, readonly Id[]> {
  const followers = new Map<Id, Id[]>()
  for (const [course, before] of after) {
    for (const id of before) followers.set(id, [...(followers.get(id) ?? []), course])
  }
  return followers
}
