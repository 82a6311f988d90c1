import type { CoreRow, CoreSection } from '../generated/framework.ts'
import { mention, titleOf } from '../mention.ts'
import { allRequirements, competenciesInForce, requirementsFor } from '../requirements.ts'
import { find, type ViewContext } from '../view-context.ts'

/** Competencies that the whole staff shares: declared as core, or required by every role. */
export function coreSection(context: ViewContext): CoreSection | undefined {
  const roles = new Set(allRequirements(context).map((entry) => entry.role.id)).size
  const rows = competenciesInForce(context).flatMap((competency): readonly CoreRow[] => {
    const levels = requirementsFor(context, competency.id).map((entry) => entry.level)
    const isCore = competency.data.kind === 'core'
    const inAll = roles > 1 && levels.length === roles
    if ((!isCore && !inAll) || levels.length === 0) return []
    const area = find(context, 'area', competency.data.area)
    return [
      {
        competency: mention(context, 'competency', competency.id),
        area: area === undefined ? '' : titleOf(context, area),
        required: levels.length,
        lowest: Math.min(...levels),
        highest: Math.max(...levels),
        isCore,
        inAll,
      },
    ]
  })
  if (rows.length === 0) return undefined
  const byUse = rows.toSorted((a, b) => b.required - a.required)
  return { rows: byUse, roles, shared: rows.filter((row) => row.inAll).length }
}
