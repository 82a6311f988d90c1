import type { PlanOverviewSection } from '../generated/action-plan.ts'
import type { FigureStatus } from '../figure-view.ts'
import { projectPeriod } from '../head-count.ts'
import { actionPlanSection } from '../strategy/action-plan.ts'
import { listed, type ViewContext } from '../view-context.ts'
import { actionCosts } from '../plan/action-cost.ts'
import { printAmount } from '../plan/money-unit.ts'
import { placedObjectives } from '../plan/objectives.ts'
import { unfundedTotal } from '../plan/unfunded.ts'
import { printCount, printShare } from '../print/print.ts'

/** What the plan holds, what it costs and how far it is; undefined without measures. */
export function overviewSection(context: ViewContext): PlanOverviewSection | undefined {
  const plan = actionPlanSection(context)
  if (plan === undefined) return undefined
  const figures = keyFigures(context)
  return {
    ...projectPeriod(context),
    contents: contentsOf(context),
    figures: figures.map(({ label, value, basis }, index) => ({ no: index + 1, label, value, basis })),
    statuses: [...new Set(figures.flatMap(({ statuses }) => statuses))],
    overview: plan.overview,
  }
}

/** Counts of what the plan holds, without those that are zero. */
function contentsOf(context: ViewContext): readonly string[] {
  const goals = placedObjectives(context).filter(({ depth }) => depth === 0).length
  const counts = [
    ['strategy.count.goals', goals],
    ['strategy.count.objectives', placedObjectives(context).length - goals],
    ['strategy.count.actions', listed(context, 'action').length],
  ] as const
  return counts.flatMap(([key, n]) => (n === 0 ? [] : [context.language.phrases.text(key, { n })]))
}

interface PlanFigure {
  readonly label: string
  readonly value: string
  readonly basis: string
  readonly statuses: readonly FigureStatus[]
}

function keyFigures(context: ViewContext): readonly PlanFigure[] {
  const { phrases } = context.language
  const actions = listed(context, 'action')
  const { bySource, statuses } = actionCosts(context)
  const figure = (key: string, value: string, own: readonly FigureStatus[] = []): PlanFigure => ({
    label: phrases.text(`action-plan.key.${key}`),
    value,
    basis: phrases.text(`action-plan.key.${key}-basis`),
    statuses: own,
  })
  const bodies = new Set(actions.map(({ data }) => data.responsible)).size
  const done = actions.filter(({ data }) => data.status === 'done').length
  const counts = [
    figure('bodies', printCount(context, bodies)),
    figure('milestones', printCount(context, actions.filter(({ data }) => data.milestone === true).length)),
    figure('done', printShare(context, done / actions.length)),
  ]
  if (bySource.total === 0) return counts
  return [
    ...counts,
    figure('cost', printAmount(context, bySource.total), statuses),
    figure('unfunded', printAmount(context, unfundedTotal(context)), statuses),
  ]
}
