import type { IntroductionSection } from '../generated/strategy.ts'
import { projectPeriod } from '../head-count.ts'
import { competenciesInForce, usedAreas } from '../requirements.ts'
import { prose, type ViewContext } from '../view-context.ts'
import { employers } from '../institutions/institution-facts.ts'
import { placedObjectives, topObjectives } from '../plan/objectives.ts'

/** Mandate, scope, and what the strategy holds; undefined when there is nothing of them. */
export function introductionSection(context: ViewContext): IntroductionSection | undefined {
  const view: IntroductionSection = {
    prose: prose(context, 'introduction'),
    scope: prose(context, 'scope'),
    contents: contentsOf(context),
    hasTerms: context.project.entities.term.size > 0,
    ...projectPeriod(context),
  }
  return view.prose + view.scope === '' && view.contents.length === 0 ? undefined : view
}

/** A line for each part of the strategy that has data. */
function contentsOf(context: ViewContext): readonly string[] {
  const { phrases } = context.language
  const { entities } = context.project
  const goals = topObjectives(context).length
  const count = (key: string, n: number): string => phrases.text(key, { n })
  const part = (key: string, size: number, values: Readonly<Record<string, string>>): readonly string[] =>
    size === 0 ? [] : [phrases.text(`strategy.introduction.${key}`, values)]
  return [
    ...part('framework', entities.role.size, {
      roles: count('count.roles', entities.role.size),
      competencies: count('count.competencies', competenciesInForce(context).length),
      areas: count('count.areas', usedAreas(context).length),
    }),
    ...part('institutions', employers(context).length, {
      institutions: count('strategy.count.institutions', employers(context).length),
    }),
    ...part('courses', entities.course.size, { courses: count('strategy.count.courses', entities.course.size) }),
    ...part('objectives', goals, {
      goals: count('strategy.count.goals', goals),
      objectives: count('strategy.count.objectives', placedObjectives(context).length - goals),
    }),
    ...part('actions', entities.action.size, { actions: count('strategy.count.actions', entities.action.size) }),
    ...part('indicators', entities.indicator.size, {
      indicators: count('strategy.count.indicators', entities.indicator.size),
    }),
  ]
}
