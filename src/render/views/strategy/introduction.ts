import type { IntroductionSection } from '../generated/strategy.ts'
import { projectPeriod } from '../head-count.ts'
import { counted } from '../print/counted.ts'
import { competenciesInForce, usedAreas } from '../requirements.ts'
import { prose, type ViewContext } from '../view-context.ts'
import { employers } from '../institutions/institution-facts.ts'
import { keyTerms } from './key-terms.ts'
import { placedObjectives, topObjectives } from '../plan/objectives.ts'

/** Mandate, scope, and what the strategy holds; undefined when there is nothing of them. */
export function introductionSection(context: ViewContext): IntroductionSection | undefined {
  const view: IntroductionSection = {
    prose: prose(context, 'introduction'),
    scope: prose(context, 'scope'),
    terms: keyTerms(context),
    contents: contentsOf(context),
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
  const requirements = counted(context, [
    ['count.roles', entities.role.size],
    ['count.competencies', competenciesInForce(context).length],
    ['count.areas', usedAreas(context).length],
  ])
  return [
    ...part('framework', requirements.length, { contents: requirements.join(', ') }),
    ...part('institutions', employers(context).length, {
      institutions: count('strategy.count.institutions', employers(context).length),
    }),
    ...part('courses', entities.course.size, { courses: count('strategy.count.courses', entities.course.size) }),
    ...part('objectives', goals, {
      contents: counted(context, [
        ['strategy.count.goals', goals],
        ['strategy.count.objectives', placedObjectives(context).length - goals],
      ]).join(', '),
    }),
    ...part('actions', entities.action.size, { actions: count('strategy.count.actions', entities.action.size) }),
    ...part('indicators', entities.indicator.size, {
      indicators: count('strategy.count.indicators', entities.indicator.size),
    }),
  ]
}
