import type { Post } from '../model/analysis/coverage.ts'
import type { FigureStatus } from '../model/analysis/computed.ts'
import type { Entity, Id } from '../model/definition.ts'
import type { Post as PostData } from '../model/generated/institution.ts'
import type { Project } from '../model/project.ts'
import type { Place } from '../source/span.ts'
import { naturalOrder } from '../std/natural-order.ts'
import { ceil, div, max, mul, rational, type Rational, sub, sum, toNumber, zero } from '../std/rational.ts'
import { type InputValue, inputOf, placeIn, weakest } from './figure-value.ts'
import { optionalInput, type PlanningValues } from './planning-values.ts'

/** The people of a role in an institution, with the inputs behind the figures. */
export interface PostGroup extends Post {
  readonly growth: Rational
  readonly parts: readonly PostPart[]
}

/** One entry of `posts`. */
interface PostPart {
  readonly headcount: InputValue
  readonly attrition: InputValue
  readonly entrants: number
  readonly target: Target | undefined
  /** Growth of the project, where the post states no target. */
  readonly growthRate: InputValue | undefined
  readonly growth: Rational
}

/** The last target of a post. */
interface Target {
  readonly year: number
  readonly input: InputValue
}

/** People by institution and role; posts of one role in one institution add. */
export function postsOf(project: Project, values: PlanningValues, baseYear: number): readonly PostGroup[] {
  return [...project.entities.institution.values()].flatMap((institution) => {
    const parts = (institution.data.posts ?? []).map((post, index) => ({
      role: post.role,
      part: readPart(post, { institution, index, values, baseYear }),
    }))
    const roles = [...new Set(parts.map(({ role }) => role))].toSorted(naturalOrder)
    return roles.map((role) =>
      joinParts(
        { institution: institution.id, role },
        parts.filter((entry) => entry.role === role).map(({ part }) => part),
      ),
    )
  })
}

interface PartContext {
  readonly institution: Entity<'institution'>
  readonly index: number
  readonly values: PlanningValues
  readonly baseYear: number
}

function readPart(post: PostData, { institution, index, values, baseYear }: PartContext): PostPart {
  const at = (key: string) => placeIn(institution, 'posts', index, key)
  const headcount = inputOf(post.current, at('current'), post)
  const attrition = values.own('attrition', optionalInput(post.attrition, at('attrition'), post))
  const target = lastTarget(post, at('target'))
  const growthRate = target ? undefined : values.need('growth')
  return {
    headcount,
    attrition,
    entrants: toNumber(ceil(mul(headcount.value, attrition.value))),
    target,
    growthRate,
    growth: target
      ? growthTo(target, headcount.value, baseYear)
      : max(zero, mul(headcount.value, growthRate?.value ?? zero)),
  }
}

function lastTarget(post: PostData, at: Place): Target | undefined {
  const [year] = Object.keys(post.target ?? {}).toSorted((a, b) => Number(b) - Number(a))
  const figure = year === undefined ? undefined : post.target?.[year]
  if (year === undefined || figure === undefined) return undefined
  return { year: Number(year), input: inputOf(figure, { file: at.file, path: [...at.path, year] }, post) }
}

/** (target - current) / (target year - base year), at least 0; nothing where the target year is not after the base. */
function growthTo({ year, input }: Target, current: Rational, baseYear: number): Rational {
  if (year <= baseYear) return zero
  return max(zero, div(sub(input.value, current), rational(year - baseYear)))
}

function joinParts(key: { readonly institution: Id; readonly role: Id }, parts: readonly PostPart[]): PostGroup {
  const growth = sum(parts.map((part) => part.growth))
  const targets = parts.flatMap(({ target }) => target ?? [])
  return {
    institution: key.institution,
    role: key.role,
    headcount: toNumber(sum(parts.map(({ headcount }) => headcount.value))),
    target: targets.length === 0 ? undefined : toNumber(sum(parts.map(peopleAtEnd))),
    targetYear: targets.length === 0 ? undefined : Math.max(...targets.map(({ year }) => year)),
    entrantsPerYear: parts.reduce((total, { entrants }) => total + entrants, 0),
    growthPerYear: toNumber(growth),
    status: weakest(parts.map(({ headcount }) => headcount.status)),
    places: parts.flatMap(({ headcount }) => headcount.at ?? []),
    growth,
    parts,
  }
}

function peopleAtEnd({ target, headcount }: PostPart): Rational {
  return target ? target.input.value : headcount.value
}

/** The weakest status of what decides who enters a role. */
export function entryStatus({ parts }: PostGroup): FigureStatus {
  return weakest(
    parts.flatMap(({ headcount, attrition, target, growthRate }) => [
      headcount.status,
      attrition.status,
      target?.input.status ?? growthRate?.status ?? 'sourced',
    ]),
  )
}

/** The post without what it was made from. */
export function plainPost({ growth: _growth, parts: _parts, ...post }: PostGroup): Post {
  return post
}
