import { type Computed, exactOf, type FigureStatus } from '../model/analysis/computed.ts'
import type { Plan, PlannedRuns, PlannedYear, PlanProblem, Shortfall } from '../model/plan.ts'
import { naturalOrder } from '../std/natural-order.ts'
import { add, isWhole, mul, rational, type Rational, sub, toNumber, toText, zero } from '../std/rational.ts'
import type { RunColumn } from './model/model-context.ts'
import type { PlanModel } from './model/plan-model.ts'
import type { Optimum } from './optimize.ts'
import { plannedLoads } from './planned-loads.ts'

/** The plan that the values of the columns mean. Runs are whole, costs exact. */
export function readPlan(model: PlanModel, optimum: Optimum, solver: string): Plan {
  const { problem } = model
  const held = model.runs.flatMap((run) => {
    const runs = Math.round(optimum.values[run.column] ?? 0)
    return runs > 0 ? { ...run, runs } : []
  })
  const years = problem.money.map((money, index) => plannedYear(held, { money, index }))
  const cost = addCosts(years.map((year) => year.cost))
  const shortfalls = shortfallsOf(model, optimum.values, years)
  const costBound = Math.min(cost.value, boundOf(model, optimum, problem))
  return {
    status: shortfalls.length > 0 ? 'infeasible' : optimum.leastCost ? 'optimal' : 'feasible',
    quarters: problem.quarters,
    runs: plannedRuns(held, problem),
    shortfalls,
    years,
    cost,
    costBound,
    gap: cost.value > 0 ? Math.max(0, (cost.value - costBound) / cost.value) : 0,
    leastShortfall: optimum.leastShortfall,
    moved: movedRuns(held, problem),
    loads: plannedLoads(problem, held),
    solver,
  }
}

/** A column with its runs. */
export interface HeldRuns extends RunColumn {
  readonly runs: number
}

function plannedRuns(held: readonly HeldRuns[], { quarters }: PlanProblem): readonly PlannedRuns[] {
  return held
    .toSorted(
      (a, b) =>
        a.quarter - b.quarter ||
        naturalOrder(a.course.course, b.course.course) ||
        naturalOrder(a.offer.institution, b.offer.institution),
    )
    .map(({ quarter, course, offer, runs }) => ({
      quarter: quarters[quarter]?.id ?? '',
      course: course.course,
      institution: offer.institution,
      runs,
    }))
}

function plannedYear(
  held: readonly HeldRuns[],
  { money, index }: { readonly money: PlanProblem['money'][number]; readonly index: number },
): PlannedYear {
  const own = held.filter(({ year }) => year === index)
  const spent = own.flatMap(({ offer, runs }) => {
    const cost = offer.cost[index]
    return cost ? timesRuns(cost, runs) : []
  })
  return {
    year: money.year,
    runs: own.reduce((total, { runs }) => total + runs, 0),
    cost: addCosts([...spent, money.fixedCost]),
    funds: money.funds,
  }
}

function timesRuns(cost: Computed, runs: number): Computed {
  return plain(mul(exactOf(cost), rational(runs)), cost.status)
}

function addCosts(costs: readonly Computed[]): Computed {
  const total = costs.reduce((sum, cost) => add(sum, exactOf(cost)), zero)
  return plain(total, weakestOf(costs))
}

function plain(value: Rational, status: FigureStatus): Computed {
  const number = toNumber(value)
  return isWhole(value) && Number.isSafeInteger(number)
    ? { value: number, status }
    : { value: number, exact: toText(value), status }
}

const fromFirm: readonly FigureStatus[] = ['sourced', 'estimated', 'assumed', 'unsourced', 'fictional']

function weakestOf(costs: readonly Computed[]): FigureStatus {
  const place = costs.reduce((weakest, { status }) => Math.max(weakest, fromFirm.indexOf(status)), 0)
  return fromFirm[place] ?? 'fictional'
}

/**
 * Limits that give way, in the order in which they were added, then money. Days are told to a hundredth, since the
 * solver knows them no better; money is counted from the plan.
 */
function shortfallsOf(
  { slack, moneyUnit }: PlanModel,
  values: readonly number[],
  years: readonly PlannedYear[],
): readonly Shortfall[] {
  const days = slack.flatMap(({ column, shortfall }) => {
    const amount = Math.round((values[column] ?? 0) * 100) / 100
    return amount > 0 && shortfall ? shortfall(amount) : []
  })
  const money = years.flatMap(({ year, cost, funds }): Shortfall[] => {
    const amount = funds ? toNumber(sub(exactOf(cost), exactOf(funds))) : 0
    return amount > moneyUnit * 1e-4 ? [{ kind: 'money', year, amount }] : []
  })
  return [...days, ...money]
}

/** Runs beyond those that fall to an offer in the analysis, of courses with several offers. */
function movedRuns(held: readonly HeldRuns[], { courses }: PlanProblem): number {
  return courses
    .filter(({ offers }) => offers.length > 1)
    .flatMap(({ offers }) => offers)
    .reduce((total, offer) => {
      const runs = held.filter((run) => run.offer === offer).reduce((sum, run) => sum + run.runs, 0)
      return total + Math.max(0, runs - offer.home)
    }, 0)
}

/** The bound with the cost that no run decides, in the currency of the project. */
function boundOf({ moneyUnit }: PlanModel, { costBound }: Optimum, { money }: PlanProblem): number {
  return costBound * moneyUnit + money.reduce((total, { fixedCost }) => total + fixedCost.value, 0)
}
