import type { Entity, Id } from '../../../model/definition.ts'
import type { AreaEntry, AreasSection, CompetencyEntry, CourseStep, Statement } from '../generated/framework.ts'
import { groupBy } from '../../../std/group-by.ts'
import { mappingGroups } from '../mapping-groups.ts'
import { anchorOf, legalGroups, mention, sourceNotes, titleOf } from '../mention.ts'
import { competenciesOf, rolesRequiring, usedAreas } from '../requirements.ts'
import { levelLabel } from '../scale-levels.ts'
import { capitalize } from '../capitalize.ts'
import { line, listed, markdown, once, type ViewContext } from '../view-context.ts'
import { categoryName } from './structure.ts'

/** The dictionary: every competency in its area. */
export function areasSection(context: ViewContext): AreasSection | undefined {
  const areas = usedAreas(context).map((area): AreaEntry => ({
    anchor: anchorOf('area', area.id),
    title: titleOf(context, area),
    definition: markdown(context, area.data.definition, area, 'definition'),
    category: categoryName(context, area.data.category),
    competencies: competenciesOf(context, area.id).map((competency) => competencyEntry(context, competency)),
  }))
  return areas.length === 0 ? undefined : { areas }
}

function competencyEntry(context: ViewContext, competency: Entity<'competency'>): CompetencyEntry {
  const { data } = competency
  const { phrases } = context.language
  const status =
    data.status === undefined || data.status === 'approved' ? '' : phrases.text(`competency-status.${data.status}`)
  return {
    anchor: anchorOf('competency', competency.id),
    id: competency.id,
    title: titleOf(context, competency),
    kind: capitalize(data.kind === undefined ? '' : phrases.text(`competency-kind.${data.kind}`)),
    status: data.kind === undefined ? capitalize(status) : status,
    definition: markdown(context, data.definition, competency, 'definition'),
    levels: descriptors(context, competency),
    ...statementsByType(context, competency),
    legal: legalGroups(context, data.legal ?? []),
    mappings: mappingGroups(context, data.mappings),
    roles: rolesRequiring(context, competency.id),
    courses: coursesFor(context, competency),
    note: markdown(context, data.note, competency, 'note'),
    notes: sourceNotes(context, data.sources),
  }
}

function descriptors(context: ViewContext, competency: Entity<'competency'>): CompetencyEntry['levels'] {
  return Object.entries(competency.data.levels ?? {})
    .map(([n, text]) => ({
      n: Number(n),
      label: levelLabel(context, Number(n)),
      text: line(context, text, competency, 'levels', n),
    }))
    .toSorted((a, b) => a.n - b.n)
}

function statementsByType(
  context: ViewContext,
  competency: Entity<'competency'>,
): Pick<CompetencyEntry, 'tasks' | 'knowledge' | 'skills'> {
  const ofType = (type: string): readonly Statement[] =>
    (competency.data.statements ?? []).flatMap((statement, index) =>
      statement.type === type
        ? [{ text: line(context, statement.text, competency, 'statements', index, 'text'), code: statement.code ?? '' }]
        : [],
    )
  return { tasks: ofType('task'), knowledge: ofType('knowledge'), skills: ofType('skill') }
}

function coursesFor(context: ViewContext, competency: Entity<'competency'>): readonly CourseStep[] {
  return (outcomesByCompetency(context).get(competency.id) ?? []).map(({ course, from, to }) => ({
    course: mention(context, 'course', course.id),
    from,
    to,
  }))
}

type CourseOutcome = Entity<'course'>['data']['develops'][number] & { readonly course: Entity<'course'> }

function outcomesByCompetency(context: ViewContext): ReadonlyMap<Id, readonly CourseOutcome[]> {
  return once(context, 'outcomes by competency', () =>
    groupBy(
      listed(context, 'course').flatMap((course) => course.data.develops.map((outcome) => ({ ...outcome, course }))),
      (outcome) => outcome.competency,
    ),
  )
}
