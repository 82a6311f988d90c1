import { postCounts, projectPeriod } from '../head-count.ts'
import { allRequirements, competenciesInForce, usedAreas } from '../requirements.ts'
import type { PurposeSection } from '../generated/framework.ts'
import { prose, type ViewContext } from '../view-context.ts'

/** What the framework is for and how much it holds. */
export function purposeSection(context: ViewContext): PurposeSection {
  const { entities } = context.project
  return {
    roles: entities.role.size,
    competencies: competenciesInForce(context).length,
    areas: usedAreas(context).length,
    requirements: allRequirements(context).length,
    institutions: new Set(postCounts(context).map((post) => post.institution.id)).size,
    courses: entities.course.size,
    ...projectPeriod(context),
    scope: prose(context, 'scope'),
    howToUse: prose(context, 'how_to_use'),
  }
}
