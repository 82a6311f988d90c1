import type { Id } from '../../model/definition.ts'
import type { PoolCapacity, QuarterId, Shortfall, TrainerPool } from '../../model/plan.ts'
import type { MipEntry } from '../../model/solver.ts'
import { groupBy } from '../../std/group-by.ts'
import { addSlack, slackEntry } from './add-slack.ts'
import type { ModelContext, RunColumn } from './model-context.ts'
import type { Prices } from './prices.ts'

/** No group of trainers teaches more days in a quarter and a year than it has. */
export function addTrainers(context: ModelContext): void {
  const byInstitution = groupBy(context.problem.trainers, ({ institution }) => institution)
  for (const [institution, pools] of byInstitution) {
    const uses = poolUses(context, { pools, runs: runsAt(context, institution) })
    for (const pool of pools) {
      const courses = pools.length > 1 ? pool.courses : []
      addPool(context, {
        capacity: pool.capacity,
        uses: uses.get(pool) ?? [],
        price: ({ trainerDay }) => trainerDay,
        shortfall: (time, days) => ({ kind: 'trainers', institution, time, courses, days }),
      })
    }
  }
}

/** No institution uses its rooms on more days than it has. */
export function addRooms(context: ModelContext): void {
  for (const { institution, capacity } of context.problem.rooms) {
    const uses = runsAt(context, institution)
      .filter(({ course }) => course.roomDays.value > 0)
      .map(({ column, course, quarter }): PoolUse => ({ quarter, entry: [column, course.roomDays.value] }))
    addPool(context, {
      capacity,
      uses,
      price: ({ roomDay }) => roomDay,
      shortfall: (time, days) => ({ kind: 'rooms', institution, time, days }),
    })
  }
}

function runsAt({ runs }: ModelContext, institution: Id): readonly RunColumn[] {
  return runs.filter(({ offer }) => offer.institution === institution)
}

/** Days of a pool that a column uses in a quarter. */
interface PoolUse {
  readonly quarter: number
  readonly entry: MipEntry
}

/**
 * What each pool of an institution is used for. Where several pools can teach a course, its days are split between them
 * by further columns; where one of them has no known limit, the course needs no other.
 */
function poolUses(
  context: ModelContext,
  { pools, runs }: { readonly pools: readonly TrainerPool[]; readonly runs: readonly RunColumn[] },
): ReadonlyMap<TrainerPool, readonly PoolUse[]> {
  const uses = new Map<TrainerPool, PoolUse[]>(pools.map((pool) => [pool, []]))
  for (const run of runs) {
    const able = pools.filter(({ courses }) => courses.includes(run.course.course))
    const [only, ...more] = able
    if (!only || able.some(({ capacity }) => !capacity)) continue
    const days = run.course.trainerDays.value
    if (more.length === 0) uses.get(only)?.push({ quarter: run.quarter, entry: [run.column, days] })
    else
      for (const [pool, entry] of splitDays(context, able, run)) uses.get(pool)?.push({ quarter: run.quarter, entry })
  }
  return uses
}

/** Columns for the days of a run that each pool teaches; together they are all its days. */
function splitDays(
  { builder }: ModelContext,
  pools: readonly TrainerPool[],
  { column, course }: RunColumn,
): readonly (readonly [TrainerPool, MipEntry])[] {
  const parts = pools.map((pool) => {
    const part: MipEntry = [builder.addColumn({ lower: 0, upper: Infinity, integer: false }), 1]
    return [pool, part] as const
  })
  const days: MipEntry = [column, -course.trainerDays.value]
  builder.addRow({ lower: 0, upper: 0, entries: [...parts.map(([, entry]) => entry), days] })
  return parts
}

interface Pool {
  readonly capacity: PoolCapacity | undefined
  readonly uses: readonly PoolUse[]
  readonly price: (prices: Prices) => number
  readonly shortfall: (time: QuarterId | number, days: number) => Shortfall
}

/** Limits by year, and by quarter where a quarter has less. */
function addPool(context: ModelContext, { capacity, uses, price, shortfall }: Pool): void {
  const { quarters, money } = context.problem
  if (!capacity) return
  const limit = (time: QuarterId | number, days: number, used: readonly PoolUse[]): void => {
    if (used.length === 0) return
    const quarter = quarters.findIndex(({ id, year }) => id === time || year === time)
    const slack = addSlack(context, { price, quarter, shortfall: (short) => shortfall(time, short) })
    context.builder.addLimit([...used.map(({ entry }) => entry), ...slackEntry(slack)], days)
  }
  const byQuarter = groupBy(uses, ({ quarter }) => quarter)
  const ofYear = new Map(money.map(({ year }, index) => [year, capacity.byYear[index] ?? 0]))
  for (const [quarter, { id, year }] of quarters.entries()) {
    const days = capacity.byQuarter[quarter] ?? 0
    if (days < (ofYear.get(year) ?? 0)) limit(id, days, byQuarter.get(quarter) ?? [])
  }
  const byYear = groupBy(uses, ({ quarter }) => quarters[quarter]?.year)
  for (const [index, { year }] of money.entries()) limit(year, capacity.byYear[index] ?? 0, byYear.get(year) ?? [])
}
