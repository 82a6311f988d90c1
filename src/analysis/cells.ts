import type { Cell, Found } from '../model/analysis/coverage.ts'
import type { Range } from '../model/analysis/computed.ts'
import type { Id } from '../model/definition.ts'
import { cellKey, type CurrentLevels, peopleBelow, shortfall } from './current-levels.ts'
import { weaker } from './figure-value.ts'
import type { PostGroup } from './posts.ts'
import type { Requirement } from './requirements.ts'

/** A cell with what it was made from. */
export interface CellInput {
  readonly cell: Cell
  readonly post: PostGroup
  readonly requirement: Requirement
  /** Undefined where nobody was assessed. */
  readonly current: CurrentLevels | undefined
}

/** What cells are made from. */
export interface CellSources {
  readonly posts: readonly PostGroup[]
  readonly requirements: ReadonlyMap<Id, readonly Requirement[]>
  readonly levels: ReadonlyMap<string, CurrentLevels>
}

/** One cell for every post and every requirement of its role. */
export function cellsOf({ posts, requirements, levels }: CellSources): readonly CellInput[] {
  const cells: CellInput[] = []
  for (const post of posts) {
    for (const requirement of requirements.get(post.role) ?? []) {
      const current = levels.get(cellKey(post.institution, post.role, requirement.competency))
      cells.push(cellOf(post, requirement, current?.people ? current : undefined))
    }
  }
  return cells
}

function cellOf(post: PostGroup, requirement: Requirement, current: CurrentLevels | undefined): CellInput {
  const { institution, role, headcount } = post
  const { competency, area, level, importance, urgency } = requirement
  const cell = {
    institution,
    role,
    competency,
    area,
    required: level,
    importance,
    urgency,
    headcount,
    found: current && foundOf(current, { level, headcount }),
    status: current ? weaker(post.status, current.status) : post.status,
  }
  return { cell, post, requirement, current }
}

function foundOf(
  current: CurrentLevels,
  { level, headcount }: { readonly level: number; readonly headcount: number },
): Found {
  const deficit = peopleBelow(current, level)
  return {
    assessment: current.entity.id,
    asOf: current.entity.data.as_of,
    method: current.entity.data.method,
    assessed: current.people,
    distribution: current.distribution,
    deficit,
    shortfall: shortfall(current, level),
    levels: current.sum,
    extrapolatedDeficit: current.people < headcount ? extrapolate(deficit, current.people, headcount) : undefined,
  }
}

/** Share below the level x head-count, rounded up; of whole numbers, so nothing is lost before the division. */
function extrapolate({ low, high }: Range, assessed: number, headcount: number): Range {
  const scale = (people: number): number => Math.floor((people * headcount + assessed - 1) / assessed)
  return { low: scale(low), high: scale(high) }
}
