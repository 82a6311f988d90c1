import type { Entity, Id } from '../../../model/definition.ts'
import type { GoalLine, SummaryGoalsSection } from '../generated/summary.ts'
import { projectPeriod } from '../head-count.ts'
import { placedObjectives } from '../plan/objectives.ts'
import { printFigure } from '../print/figures.ts'
import { nameOf } from '../print/names.ts'
import { line, listed, type ViewContext } from '../view-context.ts'
import { contentsOf } from './key-figures.ts'

/** What the strategy is for and what is to be reached; undefined where nothing of it is stated. */
export function goalsSection(context: ViewContext): SummaryGoalsSection | undefined {
  const goals = placedObjectives(context).filter(({ depth }) => depth === 0)
  const contents = contentsOf(context)
  if (goals.length + contents.length === 0) return undefined
  return {
    contents,
    ...projectPeriod(context),
    goals: goals.map(({ objective, no }): GoalLine => ({
      no,
      goal: nameOf(context, 'objective', objective.id),
      targets: targetsOf(context, objective.id),
    })),
  }
}

/** Indicators of a goal itself with their last target. */
function targetsOf(context: ViewContext, goal: Id): string {
  return listed(context, 'indicator')
    .filter(({ data }) => data.objective === goal)
    .flatMap((indicator) => lastTarget(context, indicator))
    .join('; ')
}

function lastTarget(context: ViewContext, indicator: Entity<'indicator'>): readonly string[] {
  const [year, target] = Object.entries(indicator.data.targets ?? {}).at(-1) ?? []
  if (year === undefined) return []
  const values = {
    title: line(context, indicator.data.title, indicator, 'title'),
    value: printFigure(context, target),
    unit: line(context, indicator.data.unit, indicator, 'unit'),
    year,
  }
  return [context.language.phrases.text('strategy.passport.target', values)]
}
