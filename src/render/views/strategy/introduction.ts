import type { IntroductionSection } from '../generated/strategy.ts'
import { projectPeriod } from '../head-count.ts'
import { usedAreas } from '../requirements.ts'
import { prose, type ViewContext } from '../view-context.ts'
import { employers } from './institution-facts.ts'
import { placedObjectives, topObjectives } from './objectives.ts'

/** Mandate, scope, and how much the strategy holds. */
export function introductionSection(context: ViewContext): IntroductionSection {
  const { entities } = context.project
  return {
    prose: prose(context, 'introduction'),
    scope: prose(context, 'scope'),
    roles: entities.role.size,
    institutions: employers(context).length,
    competencies: entities.competency.size,
    areas: usedAreas(context).length,
    courses: entities.course.size,
    goals: topObjectives(context).length,
    objectives: placedObjectives(context).length - topObjectives(context).length,
    actions: entities.action.size,
    indicators: entities.indicator.size,
    ...projectPeriod(context),
  }
}
