import type { ActionBudget, ActionCost, ActionYear } from '../model/analysis/money.ts'
import type { Entity, Id } from '../model/definition.ts'
import type { Project } from '../model/project.ts'
import { isZero } from '../std/rational.ts'
import { computed } from './computed.ts'
import { inputOf, placeIn } from './figure-value.ts'
import { type FundingInput, gapOf, isCommitted } from './funding.ts'
import { addAll, type Amount, totalOf, totalsBy } from './totals.ts'

/** Costs of actions: a second budget with its own gap, never added to the cost of delivery (F19). */
export function actionBudget(
  project: Project,
  { funding, years }: { readonly funding: readonly FundingInput[]; readonly years: readonly number[] },
): ActionBudget {
  const actions = [...project.entities.action.values()].filter(({ data }) => data.status !== 'cancelled')
  const costs = actions.flatMap((action) => costsOf(action, funding))
  const named = new Set(actions.flatMap(({ data }) => data.funding ?? []))
  const lines = funding.filter(({ id }) => named.has(id))
  const all = [...new Set([...years, ...costs.map(({ year }) => year)])].toSorted((a, b) => a - b)
  return {
    lines: costs.map(({ action, year, source, amount, status }) => ({
      action,
      year,
      source,
      amount: computed(amount, status),
    })),
    years: all.map((year) => yearOf(year, { costs, lines })),
    total: totalOf(costs),
    gap: gapOf(addAll(costs), addAll(lines.filter(isCommitted))),
  }
}

/** What one action costs in one year. */
interface ExactActionCost extends Amount {
  readonly action: Id
  readonly year: number
  readonly source: ActionCost['source']
  readonly funded: boolean
}

function costsOf(action: Entity<'action'>, funding: readonly FundingInput[]): readonly ExactActionCost[] {
  const own = funding.filter(({ id }) => action.data.funding?.includes(id))
  return Object.entries(action.data.cost ?? {}).map(([key, figure]) => {
    const year = Number(key)
    const { value, status } = inputOf(figure, placeIn(action, 'cost', key))
    const ofYear = own.filter(({ entity }) => entity.data.year === year)
    return {
      action: action.id,
      year,
      source: sourceOf(own, ofYear),
      funded: ofYear.some(isCommitted),
      amount: value,
      status,
    }
  })
}

/** The source of the only line of the action, or of its only line of the year; else unattributed. */
function sourceOf(own: readonly FundingInput[], ofYear: readonly FundingInput[]): ActionCost['source'] {
  const lines = own.length === 1 ? own : ofYear
  const [only, ...others] = lines
  return only && others.length === 0 ? only.entity.data.source : 'unattributed'
}

interface YearSources {
  readonly costs: readonly ExactActionCost[]
  readonly lines: readonly FundingInput[]
}

function yearOf(year: number, { costs, lines }: YearSources): ActionYear {
  const own = costs.filter((cost) => cost.year === year)
  const committed = lines.filter((line) => line.entity.data.year === year && isCommitted(line))
  const unfunded = own.filter(({ funded, amount }) => !funded && !isZero(amount))
  return {
    year,
    cost: totalOf(own),
    bySource: totalsBy(own, { key: ({ source }) => source, keys: ['state', 'donor', 'own', 'mixed', 'unattributed'] }),
    committed: totalOf(committed),
    gap: gapOf(addAll(own), addAll(committed)),
    unfunded: unfunded.map(({ action }) => action),
    unfundedCost: totalOf(unfunded),
  }
}
