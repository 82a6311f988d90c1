import type { FigureStatus } from '../model/analysis/computed.ts'
import type { Id } from '../model/definition.ts'
import type { Rate } from '../model/generated/rate.ts'
import { div, isZero, mul, rational, type Rational } from '../std/rational.ts'
import type { CourseFacts } from './course-facts.ts'
import { type CoursePlan, personDays, trainerDays, withPreparation } from './course-plan.ts'
import { trainerDayStatus } from './course-trainers.ts'
import { type InputValue, inputOf, placeIn, weakest } from './figure-value.ts'
import { partOfYear, type Period, shareOfYear } from './period.ts'
import type { PlanningValues } from './planning-values.ts'
import type { AppliedRate, RateBook } from './rates.ts'

/** One amount of the cost of a course, exact. */
export interface ExactCost {
  readonly course: Id
  readonly institution: Id | undefined
  readonly year: number
  readonly category: string
  readonly rate: Id | undefined
  readonly quantity: Rational
  readonly amount: Rational
  readonly status: FigureStatus
  readonly quantityStatus: FigureStatus
}

export interface CostSources {
  readonly rates: RateBook
  readonly values: PlanningValues
  readonly period: Period
}

/** Category of the fixed cost of a run that a course states itself. */
export const courseRunCategory = 'course-run'

/**
 * Cost of a course (F18): person-days, trainer-days with preparation, working runs and the development of the year,
 * each times its rate. Without a delivery plan all but development is spread evenly over the years (assumed).
 * Person-days are paid where people are posted, all else where they are taught.
 */
export function courseCost(plan: CoursePlan, sources: CostSources): readonly ExactCost[] {
  if (plan.seats === 0) return []
  const delivered = deliveryOf(plan, sources.values)
  return sources.period.calendar.flatMap((year, index) => {
    const share = shareOfYear(sources.period, index)
    const part = partOfYear(sources.period.length.value, index)
    return [
      ...delivered.flatMap((item) => priced(item, { plan, year, share, sources })),
      ...developmentOf(plan, sources.period).flatMap((item) => priced(item, { plan, year, share: part, sources })),
    ]
  })
}

/** Something that is paid by the unit. */
interface Item {
  readonly unit: Rate['unit']
  readonly institution: Id | undefined
  readonly quantity: Rational
  readonly status: FigureStatus
}

function deliveryOf(plan: CoursePlan, values: PlanningValues): readonly Item[] {
  const { course } = plan
  const perPerson = plan.rows.map((row): Item => ({
    unit: 'person_day',
    institution: row.from,
    quantity: personDays(course, row.seats),
    status: weakest(['assumed', row.status, course.days?.status ?? 'unsourced']),
  }))
  const perRun = [...plan.runsBy].flatMap(([institution, runs]): Item[] => {
    const status = weakest(['assumed', plan.status, course.classMax?.status ?? 'unsourced'])
    const days = withPreparation(trainerDays(course, runs), values)
    const dayStatus = weakest([status, ...trainerDayStatus(course, values)])
    return [
      { unit: 'trainer_day', institution, quantity: days, status: dayStatus },
      { unit: 'run', institution, quantity: rational(runs), status },
    ]
  })
  return [...perPerson, ...perRun]
}

/** Development days / life, a year; without a life the development is paid once within the years of the plan. */
function developmentOf({ course }: CoursePlan, { length }: Period): readonly Item[] {
  const days = courseCostInput(course, 'development_days')
  if (!days) return []
  const life = courseCostInput(course, 'life_years')
  const years = life && !isZero(life.value) ? life.value : length.value
  const institution = course.entity.data.owner ?? course.offers[0]?.institution
  const status = weakest([days.status, life?.status ?? 'assumed'])
  return [{ unit: 'development_day', institution, quantity: div(days.value, years), status }]
}

/** A value of `cost` of a course. */
export function courseCostInput(
  { entity }: CourseFacts,
  key: 'run' | 'development_days' | 'life_years',
): InputValue | undefined {
  const figure = entity.data.cost?.[key]
  return figure === undefined ? undefined : inputOf(figure, placeIn(entity, 'cost', key))
}

interface Pricing {
  readonly plan: CoursePlan
  readonly year: number
  /** The part of the quantity that falls into the year. */
  readonly share: Rational
  readonly sources: CostSources
}

function priced(item: Item, { plan, year, share, sources }: Pricing): readonly ExactCost[] {
  const { unit, institution } = item
  const quantity = mul(item.quantity, share)
  if (isZero(quantity)) return []
  const fixed = unit === 'run' ? courseCostInput(plan.course, 'run') : undefined
  const prices: readonly Price[] = [
    ...sources.rates.find({ unit, course: plan.course.id, institution, year }),
    ...(fixed ? [{ category: courseRunCategory, rate: undefined, amount: fixed, status: fixed.status }] : []),
  ]
  // Written out: a spread would cost more than all the arithmetic.
  return prices.map(({ category, rate, amount, status }) => ({
    course: plan.course.id,
    institution,
    year,
    category,
    rate: rate?.id,
    quantity,
    amount: mul(quantity, amount.value),
    status: weakest([item.status, status]),
    quantityStatus: item.status,
  }))
}

interface Price extends Pick<AppliedRate, 'category' | 'amount' | 'status'> {
  readonly rate: AppliedRate['rate'] | undefined
}
