import type { Entity, Id } from '../../../model/definition.ts'
import { computedFigure, figureView, noFigure, sumFigures } from '../figure-view.ts'
import type { FigureValue } from '../generated/definitions.ts'
import type { RequirementRow, RoleSheet, RoleSheetsSection, StageRow } from '../generated/framework.ts'
import { postCounts, targetYear } from '../head-count.ts'
import { mappingGroups } from '../mapping-groups.ts'
import { anchorOf, legalGroups, mention, mentions, sourceNotes, titleOf } from '../mention.ts'
import { requirementsOf } from '../requirements.ts'
import { levelLabel } from '../scale-levels.ts'
import { find, lines, listed, markdown, single, type ViewContext } from '../view-context.ts'
import { tierName } from './roles.ts'

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
    eqf: String(data.eqf ?? ''),
    nqf: String(data.nqf ?? ''),
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

/** The name of a language in the words of the document. */
export function languageTitle({ language }: ViewContext, tag: string): string {
  return language.phrases.has(`languages.name.${tag}`) ? language.phrases.text(`languages.name.${tag}`) : tag
}

type PostPart = Pick<RoleSheet, 'posts' | 'hasTarget' | 'targetYear' | 'total' | 'totalTarget'>

function postsOf(context: ViewContext, role: Id): PostPart {
  const held = postCounts(context).filter((post) => post.role === role)
  return {
    posts: held.map(({ institution, current, target }) => ({
      institution: mention(context, 'institution', institution.id),
      current,
      target,
    })),
    hasTarget: held.some((post) => post.target.form !== 'none'),
    targetYear: targetYear(context),
    total: sumFigures(held.map((post) => post.current)),
    totalTarget: sumFigures(held.map((post) => post.target)),
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

/** Stages of the role's pathways, each course once in the days of the path. */
export function learningPath(context: ViewContext, role: Id): Pick<RoleSheet, 'path' | 'pathDays' | 'certificates'> {
  const pathways = listed(context, 'pathway').filter((pathway) => pathway.data.role === role)
  const stages = pathways.flatMap((pathway) => pathway.data.stages)
  const courses = [...new Set(stages.flatMap((stage) => stage.courses))].flatMap(
    (id) => find(context, 'course', id) ?? [],
  )
  const certificates = new Set(courses.flatMap((course) => course.data.certificate ?? []))
  return {
    path: stages.map((stage, index): StageRow => ({
      stage: index + 1,
      level: levelLabel(context, stage.level),
      courses: stage.courses.map((id) => pathCourse(context, id)),
    })),
    pathDays: courses.length === 0 ? noFigure : totalDays(courses.map((course) => courseDays(context, course))),
    certificates: mentions(context, 'certificate', [...certificates]),
  }
}

function totalDays(days: readonly FigureValue[]): FigureValue {
  const given = days.filter((figure) => figure.form !== 'none')
  return computedFigure(
    given.reduce((sum, figure) => sum + figure.value, 0),
    'decimal',
    given,
  )
}

function pathCourse(context: ViewContext, id: Id): StageRow['courses'][number] {
  const course = find(context, 'course', id)
  return {
    course: mention(context, 'course', id),
    days: course === undefined ? noFigure : courseDays(context, course),
    mode: course?.data.mode === undefined ? '' : context.language.phrases.text(`mode.${course.data.mode}`),
  }
}

/** The length of a course in days; hours become days by the hours of a working day. */
export function courseDays(context: ViewContext, course: Entity<'course'>): FigureValue {
  const { days, hours } = course.data
  if (days !== undefined) return figureView(context, days, 'decimal')
  if (hours === undefined) return noFigure
  const inHours = figureView(context, hours, 'decimal')
  const perDay = figureView(context, single(context, 'planning')?.working_hours_per_day ?? 8, 'decimal')
  return computedFigure(inHours.value / perDay.value, 'decimal', [inHours])
}

/** Acts on which the competencies of the role rest. */
function legalBasis(context: ViewContext, role: Entity<'role'>): RoleSheet['legal'] {
  const references = requirementsOf(context, role).flatMap(({ competency }) => competency.data.legal ?? [])
  return legalGroups(context, references).map((group) => group.act)
}
