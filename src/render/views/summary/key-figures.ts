import type { KeyFigure } from '../generated/strategy.ts'
import type { FigureStatus } from '../figure-view.ts'
import { employers } from '../institutions/institution-facts.ts'
import { moneyDifference, printAmount } from '../plan/money-unit.ts'
import { moneyTable } from '../plan/money.ts'
import { counted } from '../print/counted.ts'
import { printComputed, printCount, printCounts, printDecimals, printShare, printShares } from '../print/print.ts'
import { competenciesInForce } from '../requirements.ts'
import { single, type ViewContext } from '../view-context.ts'

/** The figures that tell most, numbered, with the statuses of what they rest on. */
export interface KeyFigures {
  readonly rows: readonly KeyFigure[]
  readonly statuses: readonly FigureStatus[]
}

/** Up to ten key figures; those without data are left out. */
export function keyFigures(context: ViewContext): KeyFigures {
  return numbered([...needFigures(context), ...deliveryFigures(context), ...moneyFigures(context)])
}

/** Key figures with their numbers. */
export function numbered(figures: readonly Candidate[]): KeyFigures {
  return {
    rows: figures.map(({ label, value, basis }, index) => ({ no: index + 1, label, value, basis })),
    statuses: [...new Set(figures.flatMap(({ statuses }) => statuses))],
  }
}

/** Counts of what the strategy holds, without those that are zero. */
export function contentsOf(context: ViewContext): readonly string[] {
  const { entities } = context.project
  return counted(context, [
    ['count.roles', entities.role.size],
    ['count.competencies', competenciesInForce(context).length],
    ['strategy.count.institutions', employers(context).length],
    ['strategy.count.courses', entities.course.size],
    ['strategy.count.actions', entities.action.size],
  ])
}

/** A key figure before it has its number. */
export interface Candidate extends Omit<KeyFigure, 'no'> {
  readonly statuses: readonly FigureStatus[]
}

function figure(
  context: ViewContext,
  key: string,
  value: string,
  options: {
    readonly when: boolean
    readonly statuses: readonly FigureStatus[]
    readonly basis?: Readonly<Record<string, string | number>> | 'none'
  },
): readonly Candidate[] {
  const { phrases } = context.language
  if (!options.when) return []
  const label = phrases.text(`strategy.key.${key}`)
  const basis = options.basis === 'none' ? '' : phrases.text(`strategy.key.${key}-basis`, options.basis)
  return [{ label, value, basis, statuses: options.statuses }]
}

/** How many people there are and how far they are from what is required. */
export function needFigures(context: ViewContext): readonly Candidate[] {
  const { headcount, posts, coverage } = context.analysis
  const { national } = coverage
  const target = single(context, 'planning')?.coverage_target
  const goal = target === undefined ? '' : printShare(context, typeof target === 'number' ? target : target.value)
  const assessed = { assessed: printCount(context, national.assessedCells), cells: printCount(context, national.cells) }
  const isAssessed = national.coverage !== undefined
  return [
    ...figure(context, 'people', printCount(context, headcount), {
      when: headcount > 0,
      statuses: posts.map(({ status }) => status),
      basis: { n: employers(context).length },
    }),
    ...figure(context, goal === '' ? 'coverage' : 'coverage-target', printShares(context, national.coverage), {
      when: isAssessed,
      statuses: [national.status],
      basis: { ...assessed, goal },
    }),
    ...figure(context, 'deficit', printCounts(context, national.deficit), {
      when: isAssessed,
      statuses: [national.status],
    }),
    ...figure(context, 'gap', printDecimals(context, national.meanGap, 2), {
      when: isAssessed,
      statuses: [national.status],
    }),
  ]
}

/** What closing the gap takes. */
export function deliveryFigures(context: ViewContext): readonly Candidate[] {
  const { totals, trainerStock } = context.analysis
  const { status } = totals.personDays
  const isNeeded = totals.seats > 0
  return [
    ...figure(context, 'seats', printCount(context, totals.seats), { when: isNeeded, statuses: [status] }),
    ...figure(context, 'runs', printCount(context, totals.workingRuns), {
      when: totals.workingRuns > 0,
      statuses: [status],
      basis: { pooled: printCount(context, totals.pooledRuns) },
    }),
    ...figure(context, 'person-days', printComputed(context, totals.personDays, 0), {
      when: isNeeded,
      statuses: [status],
    }),
    ...figure(context, 'trainers', printCount(context, trainerStock.current), {
      when: trainerStock.current > 0,
      statuses: [status],
      basis: isNeeded ? { days: printComputed(context, totals.trainerDaysWithPreparation, 0) } : 'none',
    }),
  ]
}

function moneyFigures(context: ViewContext): readonly Candidate[] {
  const { total, committed, statuses } = moneyTable(context)
  const { stateShare } = context.analysis.budget.funding
  const secured = committed.reduce((sum, value) => sum + value, 0)
  const gap = moneyDifference(context, total, secured)
  return [
    ...figure(context, 'cost', printAmount(context, total), { when: total > 0, statuses }),
    ...figure(context, gap < 0 ? 'surplus' : 'funding-gap', printAmount(context, Math.abs(gap)), {
      when: total > 0,
      statuses,
      basis: { committed: printAmount(context, secured), share: printShare(context, stateShare?.value) },
    }),
  ]
}
