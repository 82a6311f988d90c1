import type { MipEntry } from '../model/solver.ts'
import { naturalOrder } from '../std/natural-order.ts'
import { costEntries } from './model/add-money.ts'
import type { RunColumn } from './model/model-context.ts'
import type { PlanModel } from './model/plan-model.ts'

/** Something to make least. */
export interface Objective {
  readonly name: 'shortfall' | 'cost' | 'moved' | 'earliest' | 'order'
  readonly entries: readonly MipEntry[]
  /** Whether it takes only whole values. */
  readonly whole: boolean
  /** Part of the limit of nodes that it may use: what only decides between plans that are alike need not be proven. */
  readonly effort: number
}

/** What is made least, the most important first; the later ones decide between plans that are alike so far. */
export function objectivesOf({ runs, slack, moved, moneyUnit }: PlanModel): readonly Objective[] {
  const all: readonly Objective[] = [
    { name: 'shortfall', entries: slack.map(({ column, price }) => [column, price] as const), whole: false, effort: 1 },
    { name: 'cost', entries: costEntries(runs, moneyUnit), whole: false, effort: 1 },
    { name: 'moved', entries: moved.map(({ column }) => [column, 1] as const), whole: true, effort: 0.05 },
    {
      name: 'earliest',
      entries: runs.map(({ column, quarter }) => [column, quarter] as const),
      whole: true,
      effort: 0.05,
    },
    { name: 'order', entries: orderEntries(runs), whole: true, effort: 0.05 },
  ]
  return all.filter(({ entries, name }) => entries.length > 0 || name === 'cost')
}

/** Lower ids are drawn to early quarters: the sum over runs of quarter x (how many offers stand after it). */
function orderEntries(runs: readonly RunColumn[]): readonly MipEntry[] {
  const keys = [...new Set(runs.map(keyOf))].toSorted(naturalOrder)
  const rank = new Map(keys.map((key, index) => [key, keys.length - index]))
  return runs.map((run) => [run.column, run.quarter * (rank.get(keyOf(run)) ?? 0)])
}

function keyOf({ course, offer }: RunColumn): string {
  return `${course.course} ${offer.institution}`
}
