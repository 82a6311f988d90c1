import type { TrainerStock, TrainerStockYear } from '../model/analysis/capacity.ts'
import type { FigureStatus } from '../model/analysis/computed.ts'
import type { Id } from '../model/definition.ts'
import { groupBy } from '../std/group-by.ts'
import { naturalOrder } from '../std/natural-order.ts'
import { add, div, isZero, mul, one, rational, type Rational, sub, sum, zero } from '../std/rational.ts'
import { computed } from './computed.ts'
import { type CoursePlan, trainerDays, withPreparation } from './course-plan.ts'
import { trainerDayStatus } from './course-trainers.ts'
import { weakest } from './figure-value.ts'
import { partOfYear, type Period, shareOfYear } from './period.ts'
import type { PlanningValues } from './planning-values.ts'
import { addAll, type Amount } from './totals.ts'
import { groupStatus, meanUsableDays, peopleOf, type TrainerGroup } from './trainer-groups.ts'

export interface StockSources {
  readonly plans: readonly CoursePlan[]
  readonly groups: ReadonlyMap<Id, readonly TrainerGroup[]>
  readonly values: PlanningValues
  readonly period: Period
  /** Highest level of the scale: who has it can teach. */
  readonly highest: number
}

/**
 * Trainers from year to year: T(t) = T(t-1) x (1 - attrition) + graduates x activation (F17). Graduates are the people
 * who need a course that leads to the highest level of the scale, spread evenly over the years.
 */
export function trainerStock(sources: StockSources): TrainerStock {
  const all = [...sources.groups.values()].flat()
  const teaching = sources.plans.filter(({ course }) => course.highest >= sources.highest)
  const graduates = graduatesByInstitution(teaching)
  const demand = demandByInstitution(sources)
  const series = new Map(
    [...sources.groups].map(([id, groups]) => {
      const work = demand.get(id) ?? { amount: zero, status: 'sourced' }
      return [id, seriesOf({ groups, graduates: rational(graduates.get(id) ?? 0), demand: work }, sources)]
    }),
  )
  return {
    trainingOfTrainers: teaching.map(({ course }) => course.id).toSorted(naturalOrder),
    current: peopleOf(all),
    ownShare: ownShare(all),
    national: nationalYears([...series.values()], sources),
    byInstitution: new Map([...series].map(([id, years]) => [id, years.map(plainYear)])),
  }
}

/** What moves the stock of one institution. */
interface StockInput {
  readonly groups: readonly TrainerGroup[]
  /** People posted here who need a training of trainers, over all years. */
  readonly graduates: Rational
  /** Trainer-days with preparation that fall here, over all years. */
  readonly demand: Amount
}

/** A year with exact numbers. */
interface StockYear {
  readonly year: number
  readonly start: Rational
  readonly leaving: Rational
  readonly graduates: Rational
  readonly joining: Rational
  readonly end: Rational
  readonly capacity: Rational | undefined
  readonly demand: Rational
  readonly status: FigureStatus
  readonly demandStatus: FigureStatus
}

function seriesOf(
  { groups: own, graduates: all, demand }: StockInput,
  { values, period }: StockSources,
): readonly StockYear[] {
  const attrition = meanAttrition(own, values)
  const activation = values.need('tot_activation')
  const usable = own.length === 0 ? zero : meanUsableDays(own)
  const status = weakest([
    groupStatus(own),
    ...own.map((group) => group.attrition.status),
    activation.status,
    'assumed',
  ])
  let stock = sum(own.map(({ count }) => count.value))
  return period.calendar.map((year, index) => {
    const start = stock
    const leaving = mul(start, attrition)
    const graduates = mul(all, shareOfYear(period, index))
    const joining = mul(graduates, activation.value)
    stock = add(sub(start, leaving), joining)
    const capacity = usable && mul(mul(stock, usable), partOfYear(period.length.value, index))
    const share = shareOfYear(period, index)
    return {
      year,
      start,
      leaving,
      graduates,
      joining,
      end: stock,
      capacity,
      demand: mul(demand.amount, share),
      status,
      demandStatus: weakest([demand.status, 'assumed']),
    }
  })
}

function graduatesByInstitution(teaching: readonly CoursePlan[]): ReadonlyMap<Id, number> {
  const people = new Map<Id, number>()
  for (const { from, people: count } of teaching.flatMap(({ rows }) => rows)) {
    people.set(from, (people.get(from) ?? 0) + count)
  }
  return people
}

function demandByInstitution({ plans, values }: StockSources): ReadonlyMap<Id, Amount> {
  const work = plans.flatMap(({ course, runsBy, status }) =>
    [...runsBy].flatMap(([institution, runs]) =>
      institution === undefined || runs === 0
        ? []
        : {
            institution,
            amount: withPreparation(trainerDays(course, runs), values),
            status: weakest([status, ...trainerDayStatus(course, values)]),
          },
    ),
  )
  const byInstitution = groupBy(work, ({ institution }) => institution)
  return new Map([...byInstitution].map(([institution, amounts]) => [institution, addAll(amounts)]))
}

/** Attrition weighted by count; that of the project where there are no trainers yet. */
function meanAttrition(groups: readonly TrainerGroup[], values: PlanningValues): Rational {
  const people = sum(groups.map(({ count }) => count.value))
  if (isZero(people)) return values.need('trainer_attrition').value
  return div(sum(groups.map(({ count, attrition }) => mul(count.value, attrition.value))), people)
}

/** Share of trainers who are the institution's own people (F20). */
function ownShare(groups: readonly TrainerGroup[]): TrainerStock['ownShare'] {
  const people = sum(groups.map(({ count }) => count.value))
  if (isZero(people)) return undefined
  const own = sum(groups.map(({ count, externalShare }) => mul(count.value, sub(one, externalShare?.value ?? zero))))
  const status = weakest(
    groups.flatMap(({ count, externalShare }) => [count.status, externalShare?.status ?? 'sourced']),
  )
  return computed(div(own, people), status)
}

function nationalYears(
  series: readonly (readonly StockYear[])[],
  { period }: StockSources,
): readonly TrainerStockYear[] {
  return period.calendar.map((year, index) => {
    const parts = series.flatMap((years) => years[index] ?? [])
    const total = (key: 'start' | 'leaving' | 'graduates' | 'joining' | 'end' | 'demand'): Rational =>
      sum(parts.map((part) => part[key]))
    const unknown = parts.some(({ capacity }) => capacity === undefined)
    return plainYear({
      year,
      start: total('start'),
      leaving: total('leaving'),
      graduates: total('graduates'),
      joining: total('joining'),
      end: total('end'),
      capacity: unknown ? undefined : sum(parts.flatMap(({ capacity }) => capacity ?? [])),
      demand: total('demand'),
      status: weakest(parts.map(({ status }) => status)),
      demandStatus: weakest(parts.map(({ demandStatus }) => demandStatus)),
    })
  })
}

function plainYear({ year, status, demandStatus, capacity, demand, ...stock }: StockYear): TrainerStockYear {
  return {
    year,
    start: computed(stock.start, status),
    leaving: computed(stock.leaving, status),
    graduates: computed(stock.graduates, status),
    joining: computed(stock.joining, status),
    end: computed(stock.end, status),
    capacityDays: capacity && computed(capacity, status),
    demandDays: computed(demand, demandStatus),
  }
}
