import type { SheetRequirement } from '../generated/strategy.ts'
import { titleOf } from '../mention.ts'
import { nameOf, namesOf } from '../print/names.ts'
import { nothing, printDecimals, printShares } from '../print/print.ts'
import type { Requirement } from '../requirements.ts'
import { levelLabel } from '../scale-levels.ts'
import { find, type ViewContext } from '../view-context.ts'

/** A requirement of a role with how far its people are and the courses that lead there. */
export function roleRequirement(
  context: ViewContext,
  { role, competency, level, index }: Requirement,
): SheetRequirement {
  const area = find(context, 'area', competency.data.area)
  const figures = context.analysis.coverage.byRoleAndCompetency.get(`${role.id}/${competency.id}`)
  const trace = context.analysis.traces.find((entry) => entry.role === role.id && entry.competency === competency.id)
  return {
    competency: nameOf(context, 'competency', competency.id),
    area: area === undefined ? '' : titleOf(context, area),
    level,
    label: levelLabel(context, level),
    importance: String(role.data.requires?.[index]?.importance ?? nothing),
    coverage: printShares(context, figures?.coverage),
    gap: printDecimals(context, figures?.meanGap, 2),
    courses: namesOf(context, 'course', [...new Set(trace?.chains.flatMap((chain) => chain.courses))]),
  }
}
