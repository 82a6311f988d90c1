import { figureView } from '../figure-view.ts'
import type { EventRow, FrameworkCount, MethodSection } from '../generated/framework.ts'
import { frameworkName, type MappingData } from '../mapping-groups.ts'
import { mentions, sourceNotes, titleOf } from '../mention.ts'
import { competenciesInForce } from '../requirements.ts'
import { line, listed, markdown, prose, type ViewContext } from '../view-context.ts'
import type { Entity } from '../../../model/definition.ts'

/** How the framework was made; undefined when the project says nothing of it. */
export function methodSection(context: ViewContext): MethodSection | undefined {
  const project = listed(context, 'project')[0]
  const view: MethodSection = {
    prose: prose(context, 'method'),
    contributors: mentions(context, 'institution', project?.data.contributors),
    acknowledgement:
      project === undefined ? '' : markdown(context, project.data.acknowledgement, project, 'acknowledgement'),
    events: eventsByDate(context),
    frameworks: frameworkCounts(context),
    legal: context.project.entities['legal-instrument'].size,
  }
  const isEmpty =
    view.prose === '' && view.acknowledgement === '' && view.contributors.length + view.events.length === 0
  return isEmpty && view.frameworks.length === 0 ? undefined : view
}

function eventsByDate(context: ViewContext): readonly EventRow[] {
  const firstDay = (event: Entity<'event'>): string => event.data.dates[0] ?? ''
  return listed(context, 'event')
    .toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0))
    .map((event) => ({
      title: titleOf(context, event),
      dates: context.language.days(event.data.dates),
      place: line(context, event.data.place, event, 'place'),
      organiser: mentions(context, 'institution', event.data.organiser === undefined ? [] : [event.data.organiser])
        .map((body) => body.short || body.label)
        .join(''),
      participants: { ...figureView(context, event.data.participants, 'count'), notes: [] },
      notes: sourceNotes(context, event.data.source === undefined ? [] : [event.data.source]),
    }))
}

function frameworkCounts(context: ViewContext): readonly FrameworkCount[] {
  const counts = new Map<string, FrameworkCount>()
  const add = (mappings: readonly MappingData[] | undefined, kind: 'competencies' | 'roles'): void => {
    for (const mapping of new Map((mappings ?? []).map((entry) => [frameworkName(entry), entry])).values()) {
      const name = frameworkName(mapping)
      const known = counts.get(name) ?? {
        name: mapping.framework,
        version: mapping.version ?? '',
        competencies: 0,
        roles: 0,
      }
      counts.set(name, { ...known, [kind]: known[kind] + 1 })
    }
  }
  for (const competency of competenciesInForce(context)) add(competency.data.mappings, 'competencies')
  for (const role of listed(context, 'role')) add(role.data.mappings, 'roles')
  return [...counts.values()].toSorted((a, b) => context.language.collate(a.name + a.version, b.name + b.version))
}
