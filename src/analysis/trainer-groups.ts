import type { FigureStatus } from '../model/analysis/computed.ts'
import type { Entity, Id } from '../model/definition.ts'
import type { TrainerGroup as TrainerGroupData } from '../model/generated/institution.ts'
import type { Project } from '../model/project.ts'
import { div, isZero, mul, type Rational, sum, toNumber, zero } from '../std/rational.ts'
import type { CourseFacts } from './course-facts.ts'
import { type InputValue, inputOf, placeIn, weakest } from './figure-value.ts'
import { optionalInput, type PlanningValues } from './planning-values.ts'

/** One entry of `trainers` that is active: different people whose days are shared by all that they teach. */
export interface TrainerGroup {
  readonly institution: Id
  readonly data: TrainerGroupData
  readonly count: InputValue
  readonly people: number
  readonly daysPerYear: InputValue | undefined
  readonly attrition: InputValue
  readonly externalShare: InputValue | undefined
}

/** Active groups by institution. */
export function trainerGroups(project: Project, values: PlanningValues): ReadonlyMap<Id, readonly TrainerGroup[]> {
  return new Map(
    [...project.entities.institution].map(([id, institution]) => [
      id,
      (institution.data.trainers ?? []).flatMap((data, index) =>
        data.active === false ? [] : readGroup(data, { institution, index, values }),
      ),
    ]),
  )
}

/**
 * Whether a group counts for a course: it names the course or a competency that the course develops, teaches up to its
 * highest level, and shares a language with it where both say.
 */
export function suits({ data }: TrainerGroup, course: CourseFacts): boolean {
  const named = data.courses?.includes(course.id) ?? false
  const skilled = course.outcomes.some(({ competency }) => data.competencies?.includes(competency) ?? false)
  const levelled = data.level === undefined || data.level >= course.highest
  return (named || skilled) && levelled && sharesLanguage(data.languages, course.entity.data.languages)
}

/** Days of groups over a number of years; undefined where one of them does not state its days. */
export function capacityOf(groups: readonly TrainerGroup[], years: Rational): Rational | undefined {
  if (groups.some(({ daysPerYear, people }) => !daysPerYear && people > 0)) return undefined
  return sum(groups.map(({ count, daysPerYear }) => mul(mul(count.value, daysPerYear?.value ?? zero), years)))
}

/** Mean usable days a year of a trainer, weighted by count, over the groups that state them. */
export function meanUsableDays(groups: readonly TrainerGroup[]): Rational | undefined {
  const stated = groups.filter(({ daysPerYear }) => daysPerYear)
  const people = sum(stated.map(({ count }) => count.value))
  if (isZero(people)) return undefined
  return div(sum(stated.map(({ count, daysPerYear }) => mul(count.value, daysPerYear?.value ?? zero))), people)
}

export function peopleOf(groups: readonly TrainerGroup[]): number {
  return groups.reduce((total, { people }) => total + people, 0)
}

export function groupStatus(groups: readonly TrainerGroup[]): FigureStatus {
  return weakest(
    groups.flatMap(({ count, daysPerYear }) => [count.status, ...(daysPerYear ? [daysPerYear.status] : [])]),
  )
}

interface GroupContext {
  readonly institution: Entity<'institution'>
  readonly index: number
  readonly values: PlanningValues
}

function readGroup(data: TrainerGroupData, { institution, index, values }: GroupContext): TrainerGroup {
  const at = (key: string) => placeIn(institution, 'trainers', index, key)
  const count = inputOf(data.count, at('count'), data)
  return {
    institution: institution.id,
    data,
    count,
    people: toNumber(count.value),
    daysPerYear: optionalInput(data.usable_days_per_year, at('usable_days_per_year'), data),
    attrition: values.own('trainer_attrition', optionalInput(data.attrition, at('attrition'), data)),
    externalShare: optionalInput(data.external_share, at('external_share'), data),
  }
}

function sharesLanguage(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  if (!a?.length || !b?.length) return true
  return a.some((language) => b.includes(language))
}
