import type { Cell, Found } from '../model/analysis/coverage.ts'
import type { Range } from '../model/analysis/computed.ts'
import type { Id } from '../model/definition.ts'
import { type CurrentLevels, peopleBelow, shortfall } from './current-levels.ts'
import { weakest } from './figure-value.ts'
import type { PostGroup } from './posts.ts'
import type { Requirement } from './requirements.ts'

/** A cell with what it was made from. */
export interface CellInput extends Cell {
  readonly post: PostGroup
  readonly requirement: Requirement
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
      const current = levels.get(`${post.institution}/${post.role}/${requirement.competency}`)
      cells.push(cellOf(post, requirement, current))
    }
  }
  return cells
}

/** The cell without the objects that it was made from. */
export function plainCell(cell: CellInput): Cell {
  const { institution, role, competency, area, required, importance, urgency, headcount, found, status } = cell
  return { institution, role, competency, area, required, importance, urgency, headcount, found, status }
}

function cellOf(post: PostGroup, requirement: Requirement, current: CurrentLevels | undefined): CellInput {
  const { institution, role, headcount } = post
  const { competency, area, level, importance, urgency } = requirement
  return {
    institution,
    role,
    competency,
    area,
    required: level,
    importance,
    urgency,
    headcount,
    found: current && foundOf(current, { level, headcount }),
    status: current ? weakest([post.status, current.status]) : post.status,
    post,
    requirement,
    current,
  }
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

/** Share below the level x head-count, rounded up. People are whole numbers, so the product is exact before it is divided. */
function extrapolate({ low, high }: Range, assessed: number, headcount: number): Range {
  const scale = (people: number): number => Math.floor((people * headcount + assessed - 1) / assessed)
  return { low: scale(low), high: scale(high) }
}
