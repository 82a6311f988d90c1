import type { Entity, Id } from '../model/definition.ts'
import type { Offer, Outcome } from '../model/generated/course.ts'
import type { Override } from '../model/generated/scenario.ts'
import type { Project } from '../model/project.ts'
import { codePointOrder } from '../std/natural-order.ts'
import { compare, div, floor, one, rational, toNumber, zero } from '../std/rational.ts'
import { type InputValue, placeIn, weakest } from './figure-value.ts'
import { optionalInput, override, type PlanningValues } from './planning-values.ts'

/** A course as the figures need it: defaults filled in, the scenario applied. */
export interface CourseFacts {
  readonly id: Id
  readonly entity: Entity<'course'>
  readonly outcomes: readonly Outcome[]
  /** Undefined where neither days nor hours are stated. */
  readonly days: InputValue | undefined
  readonly classMax: InputValue | undefined
  readonly classMin: InputValue | undefined
  readonly trainersPerRun: InputValue
  readonly firstPassRate: InputValue
  /** Months after which what was learned must be renewed; the course's own, else its certificate's. */
  readonly validityMonths: number | undefined
  readonly eLearning: boolean
  readonly needsRoom: boolean
  /** Highest level that it teaches. */
  readonly highest: number
  /** Offers that are running, pilots or planned, by institution in code-point order; dormant ones do not count. */
  readonly offers: readonly ActiveOffer[]
}

/** An offer that counts. */
export interface ActiveOffer {
  readonly institution: Id
  readonly status: 'running' | 'planned' | 'pilot'
  readonly runsPerYearMax: InputValue | undefined
}

export interface CourseFactsOptions {
  readonly values: PlanningValues
  readonly classMax: Override | undefined
}

/** All courses by id. */
export function courseFacts(project: Project, options: CourseFactsOptions): ReadonlyMap<Id, CourseFacts> {
  return new Map([...project.entities.course].map(([id, entity]) => [id, readCourse(entity, { ...options, project })]))
}

/** Days of a course for sums; 0 where it states none. */
export function daysOf({ days }: CourseFacts): InputValue['value'] {
  return days?.value ?? zero
}

const oneTrainer: InputValue = { value: one, status: 'assumed', at: undefined }

function readCourse(
  entity: Entity<'course'>,
  { project, values, classMax }: CourseFactsOptions & { readonly project: Project },
): CourseFacts {
  const { data } = entity
  const certificate = data.certificate === undefined ? undefined : project.entities.certificate.get(data.certificate)
  const firstPass = optionalInput(data.first_pass_rate, placeIn(entity, 'first_pass_rate'))
  const ownMax = optionalInput(data.class?.max, placeIn(entity, 'class', 'max'))
  return {
    id: entity.id,
    entity,
    outcomes: data.develops,
    days: lengthInDays(entity, values),
    classMax: wholeClass(override(ownMax, { by: classMax, share: false })),
    classMin: optionalInput(data.class?.min, placeIn(entity, 'class', 'min')),
    trainersPerRun: optionalInput(data.trainers_per_run, placeIn(entity, 'trainers_per_run')) ?? oneTrainer,
    firstPassRate: values.own('first_pass_rate', firstPass),
    validityMonths: data.validity_months ?? certificate?.data.validity_months,
    eLearning: data.mode === 'e-learning',
    needsRoom: data.mode !== 'e-learning' && data.mode !== 'online-live',
    highest: data.develops.reduce((highest, { to }) => Math.max(highest, to), 0),
    offers: activeOffers(entity),
  }
}

/** Hours become days by planning.working_hours_per_day. */
function lengthInDays(entity: Entity<'course'>, values: PlanningValues): InputValue | undefined {
  const { days, hours } = entity.data
  if (days !== undefined) return optionalInput(days, placeIn(entity, 'days'))
  const length = optionalInput(hours, placeIn(entity, 'hours'))
  if (!length) return undefined
  const perDay = values.need('working_hours_per_day')
  if (toNumber(perDay.value) <= 0) return undefined
  return { value: div(length.value, perDay.value), status: weakest([length.status, perDay.status]), at: length.at }
}

/** A class is whole people, at least one: a factor of a scenario is rounded down. */
function wholeClass(size: InputValue | undefined): InputValue | undefined {
  if (!size) return undefined
  const whole = floor(size.value)
  return { ...size, value: compare(whole, one) < 0 ? rational(1) : whole }
}

function activeOffers(entity: Entity<'course'>): readonly ActiveOffer[] {
  const offers = (entity.data.offered_by ?? []).flatMap((offer, index) => activeOffer(entity, offer, index))
  const first = new Map(offers.toReversed().map((offer) => [offer.institution, offer]))
  return [...first.values()].toSorted((a, b) => codePointOrder(a.institution, b.institution))
}

function activeOffer(
  entity: Entity<'course'>,
  { institution, status = 'running', runs_per_year_max }: Offer,
  index: number,
): ActiveOffer[] {
  if (status === 'dormant') return []
  const at = placeIn(entity, 'offered_by', index, 'runs_per_year_max')
  return [{ institution, status, runsPerYearMax: optionalInput(runs_per_year_max, at) }]
}
