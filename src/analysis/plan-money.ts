import type { Analysis } from '../model/analysis.ts'
import type { Computed } from '../model/analysis/computed.ts'
import { exactOf } from '../model/analysis/computed.ts'
import type { CostLine } from '../model/analysis/money.ts'
import type { Id } from '../model/definition.ts'
import type { Rate } from '../model/generated/rate.ts'
import type { PlanMoney } from '../model/plan.ts'
import { div, mul, one, rational, type Rational, sum } from '../std/rational.ts'
import { computed } from './computed.ts'
import type { Context } from './context.ts'
import { courseCostInput } from './course-cost.ts'
import { type CoursePlan, personDays, trainerDays, withPreparation } from './course-plan.ts'
import { weakest } from './figure-value.ts'
import type { TimedYear } from './plan-time.ts'
import { addAll, type Amount, totalOf } from './totals.ts'

/** Where runs are held, and in which years. */
interface RunPlace {
  readonly institution: Id
  readonly context: Context
  readonly years: readonly TimedYear[]
}

/**
 * Cost of one run in each year (F18): person-days, trainer-days with preparation, and the run, each times its rate of
 * the year. The people of all posting institutions are spread evenly over the runs of the course.
 */
export function runCosts(plan: CoursePlan, place: RunPlace): readonly Computed[] {
  const { course, rows, runs, status } = plan
  const { institution, context, years } = place
  const share = div(one, rational(runs?.working ?? 1))
  const days = withPreparation(trainerDays(course, 1), context.values)
  const fixed = courseCostInput(course, 'run')
  return years.map(({ year }) => {
    const priced = (unit: Rate['unit'], at: Id, quantity: Rational): readonly Amount[] =>
      context.rates
        .find({ unit, course: course.id, institution: at, year })
        .map(({ amount, status: firmness }) => ({ amount: mul(amount.value, quantity), status: firmness }))
    const { amount, status: firmness } = addAll([
      ...rows.flatMap(({ from, seats }) => priced('person_day', from, mul(personDays(course, seats), share))),
      ...priced('trainer_day', institution, days),
      ...priced('run', institution, one),
      ...(fixed ? [{ amount: fixed.value, status: fixed.status }] : []),
    ])
    return computed(amount, weakest([status, firmness]))
  })
}

interface MoneySources {
  readonly analysis: Analysis
  /** Courses whose runs are planned. */
  readonly wanted: ReadonlySet<Id>
  readonly years: readonly TimedYear[]
}

/** Funds of each year, and what is spent however the runs are placed. */
export function planMoney({ project }: Context, { analysis, wanted, years }: MoneySources): readonly PlanMoney[] {
  const { lines, funding } = analysis.budget
  const limited = project.entities.funding.size > 0
  const isFixed = ({ course, rate }: CostLine): boolean =>
    !wanted.has(course) || (rate !== undefined && project.entities.rate.get(rate)?.data.unit === 'development_day')
  return years.map(({ year }) => {
    const money = funding.years.find((entry) => entry.year === year)
    const fixed = lines.filter((line) => line.year === year && isFixed(line))
    return {
      year,
      funds: limited && money ? addComputed([money.committed, money.planned]) : undefined,
      fixedCost: totalOf(fixed.map(({ amount }) => ({ amount: exactOf(amount), status: amount.status }))),
    }
  })
}

function addComputed(values: readonly Computed[]): Computed {
  return computed(sum(values.map(exactOf)), weakest(values.map(({ status }) => status)))
}
