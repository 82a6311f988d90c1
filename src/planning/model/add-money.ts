import type { MipEntry } from '../../model/solver.ts'
import { addSlack, slackEntry } from './add-slack.ts'
import type { ModelContext, RunColumn } from './model-context.ts'

/** No year costs more than its committed and planned money. */
export function addMoney(context: ModelContext): void {
  const { problem, builder, runs, moneyUnit } = context
  for (const [index, { year, funds, fixedCost }] of problem.money.entries()) {
    if (!funds) continue
    const spent = costEntries(
      runs.filter((run) => run.year === index),
      moneyUnit,
    )
    const limit = (funds.value - fixedCost.value) / moneyUnit
    if (spent.length === 0 && limit >= 0) continue
    const quarter = problem.quarters.findIndex((entry) => entry.year === year)
    const short = addSlack(context, { price: ({ money }) => money * moneyUnit, quarter, shortfall: undefined })
    builder.addLimit([...spent, ...slackEntry(short)], limit)
  }
}

/** What runs cost, in units of the program. */
export function costEntries(runs: readonly RunColumn[], moneyUnit: number): readonly MipEntry[] {
  return runs.map(({ column, offer, year }) => [column, (offer.cost[year]?.value ?? 0) / moneyUnit])
}
