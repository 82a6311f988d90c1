import type { Entity, Id } from '../../../model/definition.ts'
import { learningPath } from '../courses/learning-path.ts'
import { sumFigures } from '../figure-view.ts'
import type { RequirementRow, RoleSheet, RoleSheetsSection } from '../generated/framework.ts'
import { postsFor, targetOf, targetYear } from '../head-count.ts'
import { languageTitle } from '../language-title.ts'
import { mappingGroups } from '../mapping-groups.ts'
import { anchorOf, legalGroups, mention, mentions, sourceNotes, titleOf } from '../mention.ts'
import { requirementsOf } from '../requirements.ts'
import { levelLabel } from '../scale-levels.ts'
import { find, lines, listed, markdown, type ViewContext } from '../view-context.ts'
import { tierName } from './roles.ts'
import { qualificationLevel } from '../qualification-level.ts'

/** A sheet for every role. */
export function roleSheetsSection(context: ViewContext): RoleSheetsSection | undefined {
  const sheets = listed(context, 'role').map((role) => roleSheet(context, role))
  return sheets.length === 0 ? undefined : { sheets }
}

function roleSheet(context: ViewContext, role: Entity<'role'>): RoleSheet {
  const { data } = role
  return {
    anchor: anchorOf('role', role.id),
    id: role.id,
    title: titleOf(context, role),
    tier: tierName(context, data.tier),
    altTitles: lines(context, data.alt_titles, role, 'alt_titles'),
    purpose: markdown(context, data.purpose, role, 'purpose'),
    tasks: lines(context, data.tasks, role, 'tasks'),
    deliverables: lines(context, data.deliverables, role, 'deliverables'),
    eqf: qualificationLevel(data.eqf),
    nqf: qualificationLevel(data.nqf),
    entryRequirements: lines(context, data.entry_requirements, role, 'entry_requirements'),
    languages: (data.languages ?? []).map((tag) => languageTitle(context, tag)),
    reportsTo: mentions(context, 'role', data.reports_to === undefined ? [] : [data.reports_to]),
    careerTo: mentions(context, 'role', data.career_to),
    ...postsOf(context, role.id),
    requirements: requirementRows(context, role),
    hasUrgency: (data.requires ?? []).some((entry) => entry.urgency !== undefined),
    ...learningPath(context, role.id),
    mappings: mappingGroups(context, data.mappings),
    legal: legalBasis(context, role),
    note: markdown(context, data.note, role, 'note'),
    notes: sourceNotes(context, data.sources),
  }
}

type PostPart = Pick<RoleSheet, 'posts' | 'hasTarget' | 'targetYear' | 'total' | 'totalTarget'>

function postsOf(context: ViewContext, role: Id): PostPart {
  const held = postsFor(context, role)
  return {
    posts: held.map(({ institution, current, target }) => ({
      institution: mention(context, 'institution', institution.id),
      current,
      target,
    })),
    hasTarget: held.some((post) => post.target.form !== 'none'),
    targetYear: targetYear(context),
    total: sumFigures(held.map((post) => post.current)),
    totalTarget: targetOf(held),
  }
}

function requirementRows(context: ViewContext, role: Entity<'role'>): readonly RequirementRow[] {
  return requirementsOf(context, role).map(({ competency, level, index }) => {
    const entry = role.data.requires?.[index]
    const area = find(context, 'area', competency.data.area)
    return {
      competency: mention(context, 'competency', competency.id),
      area: area === undefined ? '' : titleOf(context, area),
      level,
      label: levelLabel(context, level),
      importance: String(entry?.importance ?? ''),
      urgency: String(entry?.urgency ?? ''),
      courses: [],
      rationale: markdown(context, entry?.rationale, role, 'requires', index, 'rationale'),
    }
  })
}

/** Acts on which the competencies of the role rest. */
function legalBasis(context: ViewContext, role: Entity<'role'>): RoleSheet['legal'] {
  const references = requirementsOf(context, role).flatMap(({ competency }) => competency.data.legal ?? [])
  return legalGroups(context, references).map((group) => group.act)
}
