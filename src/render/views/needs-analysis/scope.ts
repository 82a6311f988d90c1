import type { ScopeSection } from '../generated/needs-analysis.ts'
import { postCounts } from '../head-count.ts'
import { employers } from '../institutions/institution-facts.ts'
import { sumOf } from '../print/grid.ts'
import { printCount } from '../print/print.ts'
import { allRequirements, competenciesInForce } from '../requirements.ts'
import { prose, type ViewContext } from '../view-context.ts'

/** Who and what was looked at; undefined where no role has requirements and people. */
export function scopeSection(context: ViewContext): ScopeSection | undefined {
  const { national } = context.analysis.coverage
  if (national.cells === 0) return undefined
  return {
    roles: context.project.entities.role.size,
    institutions: employers(context).length,
    competencies: competenciesInForce(context).length,
    requirements: allRequirements(context).length,
    people: printCount(
      context,
      sumOf(postCounts(context), ({ current }) => current.value),
    ),
    cells: national.cells,
    assessedCells: national.assessedCells,
    limits: prose(context, 'limits'),
  }
}
