import type { Entity } from '../../../model/definition.ts'
import { certificateRows } from '../courses/certificate-rows.ts'
import { naturalOrder } from '../../../std/natural-order.ts'
import type { FigureStatus } from '../figure-view.ts'
import { tierName } from '../framework/roles.ts'
import type { ForeignName, OverviewSection, Staff } from '../generated/role-profile.ts'
import { postCounts, targetCount, targetYear } from '../head-count.ts'
import { languageTitle } from '../language-title.ts'
import { mappingGroups } from '../mapping-groups.ts'
import { anchorOf, legalGroups, sourceNotes, titleOf } from '../mention.ts'
import { sumOf } from '../print/grid.ts'
import { nameOf, namesOf } from '../print/names.ts'
import { printCount } from '../print/print.ts'
import { requirementsOf } from '../requirements.ts'
import { pick } from '../../text.ts'
import { lines, listed, markdown, single, wholeOf, type ViewContext } from '../view-context.ts'
import { roleOf } from './role-of.ts'
import { qualificationLevel } from '../qualification-level.ts'

/** What the role is, who holds it, where it leads, and on which law it rests. */
export function overviewSection(context: ViewContext): OverviewSection | undefined {
  const role = roleOf(context)
  if (role === undefined) return undefined
  const { data } = role
  const project = single(context, 'project')
  const before = listed(wholeOf(context), 'role').filter((other) => other.data.career_to?.includes(role.id))
  return {
    anchor: anchorOf('role', role.id),
    id: role.id,
    title: titleOf(context, role),
    names: foreignNames(context, role),
    altTitles: lines(context, data.alt_titles, role, 'alt_titles'),
    tier: tierName(context, data.tier),
    purpose: markdown(context, data.purpose, role, 'purpose'),
    eqf: qualificationLevel(data.eqf),
    nqf: qualificationLevel(data.nqf),
    entryRequirements: lines(context, data.entry_requirements, role, 'entry_requirements'),
    languages: (data.languages ?? []).map((tag) => languageTitle(context, tag)),
    reportsTo: namesOf(context, 'role', data.reports_to === undefined ? [] : [data.reports_to]),
    careerFrom: namesOf(
      context,
      'role',
      before.map(({ id }) => id),
    ),
    careerTo: namesOf(context, 'role', data.career_to),
    ...staffOf(context),
    certificates: certificateRows(context, listed(context, 'certificate')),
    legal: legalGroups(
      context,
      requirementsOf(context, role)
        .flatMap(({ competency }) => competency.data.legal ?? [])
        .toSorted(naturalOrder),
    ),
    mappings: mappingGroups(context, data.mappings),
    owner: namesOf(context, 'institution', project?.owner === undefined ? [] : [project.owner]),
    notes: sourceNotes(context, data.sources),
  }
}

/** The title in the other languages of the project, as far as it is translated. */
function foreignNames(context: ViewContext, role: Entity<'role'>): readonly ForeignName[] {
  const { language, languages } = context.texts
  return languages
    .filter((tag) => tag !== language.tag)
    .flatMap((tag) => {
      const other = { ...context.texts, language: { ...language, tag }, missing: 'off' as const }
      const picked = pick(role.data.title, other)
      return picked.language === tag ? [{ language: languageTitle(context, tag), tag, text: picked.text }] : []
    })
}

type StaffPart = Pick<OverviewSection, 'posts' | 'people' | 'target' | 'targetYear' | 'statuses'>

/** People of the role by institution, now and in the year for which targets are set. */
function staffOf(context: ViewContext): StaffPart {
  const posts = postCounts(context)
  const hasTarget = posts.some((post) => post.target.form !== 'none')
  const people = (own: typeof posts): string =>
    printCount(
      context,
      sumOf(own, (post) => post.current.value),
    )
  return {
    posts: posts.map((post): Staff => ({
      institution: nameOf(context, 'institution', post.institution.id),
      people: people([post]),
      target: targetCount(context, [post]),
    })),
    people: posts.length === 0 ? '' : people(posts),
    target: targetCount(context, posts),
    targetYear: hasTarget ? targetYear(context) : '',
    statuses: [
      ...new Set(posts.flatMap((post): readonly FigureStatus[] => [...post.current.statuses, ...post.target.statuses])),
    ],
  }
}
