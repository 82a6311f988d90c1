import type { FundingFigures, FundingLine, FundingSource, FundingYear } from '../model/analysis/money.ts'
import type { Computed, FigureStatus } from '../model/analysis/computed.ts'
import type { Entity, Id } from '../model/definition.ts'
import type { Project } from '../model/project.ts'
import { div, isZero, type Rational, sub } from '../std/rational.ts'
import { computed } from './computed.ts'
import { inputOf, placeIn, weakest } from './figure-value.ts'
import { addAll, type Amount, totalOf } from './totals.ts'

/** A funding line of the years of the plan whose programme is not dropped, with its exact amount. */
export interface FundingInput extends Amount {
  readonly id: Id
  readonly entity: Entity<'funding'>
}

/** Lines that count, in order of id. */
export function fundingInputs(
  project: Project,
  { years, dropped }: { readonly years: readonly number[]; readonly dropped: ReadonlySet<Id> },
): readonly FundingInput[] {
  return [...project.entities.funding.values()].flatMap((entity) => {
    const { year, programme, amount } = entity.data
    if (!years.includes(year) || (programme !== undefined && dropped.has(programme))) return []
    const input = inputOf(amount, placeIn(entity, 'amount'))
    return [{ id: entity.id, entity, amount: input.value, status: input.status }]
  })
}

/** Money by year and source against the cost of delivery (F19, F20). */
export function fundingFigures(lines: readonly FundingInput[], costs: ReadonlyMap<number, Amount>): FundingFigures {
  const committed = lines.filter(isCommitted)
  return {
    lines: lines.map(plainLine),
    years: [...costs].map(([year, cost]) => yearFigures(year, { cost, lines })),
    gap: gapOf(addAll(costs.values()), addAll(committed)),
    committed: totalOf(committed),
    stateShareCommitted: stateShare(committed),
    stateShare: stateShare(lines),
  }
}

export function isCommitted({ entity }: FundingInput): boolean {
  return entity.data.status === 'committed'
}

/** Cost - money; negative is a surplus. */
export function gapOf(cost: Amount, money: Amount): Computed {
  return computed(sub(cost.amount, money.amount), weakest([cost.status, money.status]))
}

const sources: readonly FundingSource[] = ['state', 'donor', 'own', 'mixed']

function yearFigures(
  year: number,
  { cost, lines }: { readonly cost: Amount; readonly lines: readonly FundingInput[] },
): FundingYear {
  const own = lines.filter(({ entity }) => entity.data.year === year)
  const withStatus = (status: string): readonly FundingInput[] =>
    own.filter(({ entity }) => entity.data.status === status)
  return {
    year,
    cost: computed(cost.amount, cost.status),
    committed: totalOf(withStatus('committed')),
    planned: totalOf(withStatus('planned')),
    sought: totalOf(withStatus('sought')),
    bySource: new Map(
      sources.map((source) => [source, totalOf(own.filter(({ entity }) => entity.data.source === source))]),
    ),
    gap: gapOf(cost, addAll(withStatus('committed'))),
  }
}

/** (state + own) / all; mixed lines count only in the denominator (F20). */
function stateShare(lines: readonly FundingInput[]): Computed | undefined {
  const all = addAll(lines)
  if (isZero(all.amount)) return undefined
  const national = addAll(lines.filter(({ entity }) => ['state', 'own'].includes(entity.data.source)))
  return share(national.amount, all.amount, all.status)
}

function share(part: Rational, whole: Rational, status: FigureStatus): Computed {
  return computed(div(part, whole), status)
}

function plainLine({ id, entity, amount, status }: FundingInput): FundingLine {
  const { source, year, programme, status: firmness } = entity.data
  return { id, source, year, status: firmness, amount: computed(amount, status), programme }
}
