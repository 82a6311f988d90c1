import { exactOf } from '../../../model/analysis/computed.ts'
import type { PlanningKey } from '../../../model/analysis/planning.ts'
import type { Plan, PlannedRuns, Shortfall } from '../../../model/plan.ts'
import { div, mul, rational, sum, zero } from '../../../std/rational.ts'
import type { DeliveryPlanView, PlanLimit, QuarterTable } from '../generated/strategy.ts'
import type { Grid } from '../generated/definitions.ts'
import { grid, sumOf } from '../print/grid.ts'
import { nameOf, namesOf } from '../print/names.ts'
import { nothing, plainName, printCount, printShare } from '../print/print.ts'
import { roundTable } from '../print/round-table.ts'
import { listed, type ViewContext } from '../view-context.ts'
import { currencyName, inMoneyUnit, moneyUnitName, printAmount, printMoneyRow, roundMoney } from './money-unit.ts'

/** The delivery plan that a solver found for the whole project; nothing without one, and in a document for one reader. */
export function deliveryPlan(context: ViewContext): readonly DeliveryPlanView[] {
  const { plan } = context.analysis
  if (plan === undefined || context.reader !== undefined) return []
  const used = plan.runs.length > 0
  return [
    {
      status: plan.status,
      gap: context.language.percent(Math.ceil(plan.gap * 10_000) / 10_000),
      solver: plan.solver,
      moved: plan.moved,
      cost: printAmount(context, inMoneyUnit(context, plan.cost)),
      from: used ? context.language.date(plan.runs[0]?.quarter ?? '') : '',
      stageMonths: planningValue(context, 'stage_months'),
      leadMonths: planningValue(context, 'tot_lead_months'),
      years: yearGrid(context, plan),
      parts: plan.years.flatMap(({ year }) => quarterTable(context, plan, year)),
      loads: used ? loadGrid(context, plan) : grid({ columns: [], rows: [] }),
      limits: plan.shortfalls.map((shortfall) => limitRow(context, shortfall)),
      statuses: [plan.cost.status],
    },
  ]
}

function planningValue({ analysis }: ViewContext, key: PlanningKey): number {
  return analysis.planning.get(key)?.value ?? 0
}

/** Runs, seats, person-days, cost and funds of every year. */
function yearGrid(context: ViewContext, plan: Plan): Grid {
  const { years, cost } = plan
  const { phrases } = context.language
  const costs = roundMoney(context, [years.map((year) => year.cost)])
  const hasFunds = years.some(({ funds }) => funds !== undefined)
  const funds = roundMoney(context, [years.map((year) => year.funds)])
  const row = (key: string, cells: readonly string[]): Grid['rows'][number] => ({
    name: plainName(phrases.text(`strategy.delivery.plan.${key}`, { unit: moneyUnitName(context) })),
    cells,
  })
  const counts = years.map(({ runs }) => runs)
  return grid({
    columns: [...years.map(({ year }) => plainName(String(year))), plainName(phrases.text('label.total'))],
    rows: [
      row(
        'runs',
        [...counts, sumOf(counts, (count) => count)].map((count) => printCount(context, count)),
      ),
      ...(['seats', 'person-days'] as const).map((key) => ({
        name: plainName(phrases.text(`strategy.column.${key}`)),
        cells: taughtByYear(context, plan, key).map((count) => printCount(context, count)),
      })),
      row('cost', printMoneyRow(context, [...costs.columnTotals, costs.total])),
      ...(hasFunds ? [row('funds', printMoneyRow(context, [...funds.columnTotals, funds.total]))] : []),
    ],
    statuses: [cost.status],
  })
}

/** Seats or person-days of the runs of every year, whole numbers that add up to the total; each run of a course has equally many. */
function taughtByYear({ analysis }: ViewContext, plan: Plan, key: 'seats' | 'person-days'): readonly number[] {
  const byYear = plan.years.map(({ year }) =>
    sum(
      plan.runs
        .filter(({ quarter }) => quarter.startsWith(`${year}-`))
        .map(({ course, runs }) => {
          const figures = analysis.courses.get(course)
          const all = figures?.runs?.working ?? 0
          if (figures === undefined || all === 0) return zero
          const amount = key === 'seats' ? rational(figures.seats) : exactOf(figures.personDays)
          return mul(amount, div(rational(runs), rational(all)))
        }),
    ),
  )
  const { columnTotals, total } = roundTable([byYear], 0)
  return [...columnTotals, total]
}

/** Runs of a year by course and institution, as listed; nothing in a year without runs. */
function quarterTable(context: ViewContext, plan: Plan, year: number): readonly QuarterTable[] {
  const quarters = plan.quarters.filter((quarter) => quarter.year === year).map(({ id }) => id)
  const own = plan.runs.filter(({ quarter }) => quarters.includes(quarter))
  if (own.length === 0) return []
  const counts = (runs: readonly PlannedRuns[]): readonly string[] => {
    const all = quarters.map((quarter) =>
      sumOf(
        runs.filter((entry) => entry.quarter === quarter),
        (entry) => entry.runs,
      ),
    )
    return [
      ...all.map((count) => (count === 0 ? '' : printCount(context, count))),
      printCount(
        context,
        sumOf(all, (count) => count),
      ),
    ]
  }
  const rows = listed(context, 'course').flatMap((course) =>
    listed(context, 'institution').flatMap((institution) => {
      const runs = own.filter((entry) => entry.course === course.id && entry.institution === institution.id)
      return runs.length === 0
        ? []
        : [
            {
              course: nameOf(context, 'course', course.id),
              institution: nameOf(context, 'institution', institution.id),
              cells: counts(runs),
            },
          ]
    }),
  )
  return [{ year, quarters: quarters.map((quarter) => quarterHead(context, quarter)), rows, total: counts(own) }]
}

/** "Q2" of `2027-Q2`. */
function quarterHead({ language }: ViewContext, quarter: string): string {
  return language.phrases.text('strategy.delivery.plan.quarter-head', { quarter: quarter.slice(-1) })
}

/** The quarter in which trainers and rooms of an institution are used most. */
function loadGrid(context: ViewContext, { loads }: Plan): Grid {
  const { phrases } = context.language
  const kinds = ['trainers', 'rooms'] as const
  const peak = (institution: string, kind: (typeof kinds)[number]): readonly string[] => {
    const own = loads.filter((load) => load.institution === institution && load.kind === kind && load.used > 0)
    const share = (load: (typeof own)[number]): number => load.used / (load.capacity ?? Infinity)
    const highest = own.toSorted((a, b) => share(b) - share(a))[0]
    if (highest === undefined) return [nothing, nothing]
    const { capacity, quarter } = highest
    return [
      capacity === undefined || capacity === 0 ? nothing : printShare(context, share(highest)),
      context.language.date(quarter),
    ]
  }
  return grid({
    columns: kinds.flatMap((kind) => [
      plainName(phrases.text(`strategy.delivery.plan.peak-${kind}`)),
      plainName(phrases.text('strategy.delivery.plan.quarter')),
    ]),
    rows: listed(context, 'institution')
      .filter(({ id }) => loads.some(({ institution, used }) => institution === id && used > 0))
      .map(({ id }) => ({
        name: nameOf(context, 'institution', id),
        cells: kinds.flatMap((kind) => peak(id, kind)),
      })),
  })
}

/** A limit that gives way: what is missing, where, when, for which courses, and how much of it. */
function limitRow(context: ViewContext, shortfall: Shortfall): PlanLimit {
  const { phrases, number, date } = context.language
  const limit = shortfall.kind === 'runs' ? `runs-${shortfall.why}` : shortfall.kind
  const time = 'time' in shortfall ? shortfall.time : 'year' in shortfall ? shortfall.year : undefined
  return {
    limit: phrases.text(`strategy.delivery.limit.${limit}`, { currency: currencyName(context) }),
    where: 'institution' in shortfall ? [nameOf(context, 'institution', shortfall.institution)] : [],
    time: time === undefined ? nothing : date(String(time)),
    courses: namesOf(context, 'course', coursesOf(shortfall)),
    amount: number(
      shortfall.kind === 'money' ? Math.ceil(shortfall.amount) : Math.ceil(missingOf(shortfall) * 100) / 100,
    ),
  }
}

function coursesOf(shortfall: Shortfall): readonly string[] {
  if ('courses' in shortfall) return shortfall.courses
  return 'course' in shortfall ? [shortfall.course] : []
}

function missingOf(shortfall: Shortfall): number {
  switch (shortfall.kind) {
    case 'trainers':
    case 'rooms':
      return shortfall.days
    case 'team':
      return shortfall.people
    case 'offer':
    case 'runs':
      return shortfall.runs
    case 'money':
      return shortfall.amount
  }
}
