import { postCounts, projectPeriod } from '../head-count.ts'
import { counted } from '../print/counted.ts'
import { allRequirements, competenciesInForce, usedAreas } from '../requirements.ts'
import type { PurposeSection } from '../generated/framework.ts'
import { prose, type ViewContext } from '../view-context.ts'

/** What the framework is for and how much it holds. */
export function purposeSection(context: ViewContext): PurposeSection {
  const { entities } = context.project
  const roles = entities.role.size
  const competencies = competenciesInForce(context).length
  const areas = usedAreas(context).length
  const requirements = allRequirements(context).length
  return {
    roles,
    competencies,
    areas,
    requirements,
    contents: counted(context, [
      ['count.roles', roles],
      ['count.competencies', competencies],
      ['count.areas', areas],
      ['count.requirements', requirements],
    ]),
    institutions: new Set(postCounts(context).map((post) => post.institution.id)).size,
    courses: entities.course.size,
    ...projectPeriod(context),
    scope: prose(context, 'scope'),
    howToUse: prose(context, 'how_to_use'),
  }
}
