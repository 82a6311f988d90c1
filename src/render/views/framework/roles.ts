import { sumFigures } from '../figure-view.ts'
import type { RoleRow, RolesSection, TierRow } from '../generated/framework.ts'
import { postCounts, targetOf, targetYear } from '../head-count.ts'
import { mention, sortedMentions } from '../mention.ts'
import { requirementsOf } from '../requirements.ts'
import { listed, type ViewContext } from '../view-context.ts'
import { qualificationLevel } from '../qualification-level.ts'

/** All roles at a glance. */
export function rolesSection(context: ViewContext): RolesSection | undefined {
  const rows = roleRows(context)
  if (rows.length === 0) return undefined
  return {
    rows,
    hasQualifications: rows.some((row) => row.eqf !== '' || row.nqf !== ''),
    hasPosts: postCounts(context).length > 0,
    tiers: tierRows(rows),
    target: targetYear(context),
  }
}

function roleRows(context: ViewContext): readonly RoleRow[] {
  const posts = postCounts(context)
  return listed(context, 'role').map((role) => {
    const requirements = requirementsOf(context, role)
    const held = posts.filter((post) => post.role === role.id)
    return {
      role: mention(context, 'role', role.id),
      tier: tierName(context, role.data.tier),
      eqf: qualificationLevel(role.data.eqf),
      nqf: qualificationLevel(role.data.nqf),
      competencies: requirements.length,
      highest: Math.max(0, ...requirements.map((requirement) => requirement.level)),
      current: sumFigures(held.map((post) => post.current)),
      target: targetOf(held),
      institutions: sortedMentions(
        context,
        'institution',
        held.map((post) => post.institution.id),
      ),
    }
  })
}

function tierRows(rows: readonly RoleRow[]): readonly TierRow[] {
  return [...new Set(rows.map((row) => row.tier))].map((tier) => {
    const own = rows.filter((row) => row.tier === tier)
    return { tier, roles: own.length, current: sumFigures(own.map((row) => row.current)) }
  })
}

/** The name of a tier of roles. */
export function tierName({ language }: ViewContext, tier: string): string {
  return language.phrases.text(`tier.${tier}`)
}
