import type { Entity } from '../../../model/definition.ts'
import { escapeText } from '../../markdown/escape-text.ts'
import type { Mention } from '../generated/definitions.ts'
import type { BriefOverviewSection } from '../generated/institution-brief.ts'
import type { PassportRow } from '../generated/strategy.ts'
import { anchorOf, mention, sourceNotes } from '../mention.ts'
import { namesOf } from '../print/names.ts'
import { line, lines, markdown, type ViewContext } from '../view-context.ts'
import { institutionOf } from './institution-of.ts'
import { shareGrid } from './share-grid.ts'

/** What the institution is, and which part of the whole falls to it. */
export function overviewSection(context: ViewContext): BriefOverviewSection | undefined {
  const institution = institutionOf(context)
  if (institution === undefined) return undefined
  const { notes } = mention(context, 'institution', institution.id)
  return {
    anchor: anchorOf('institution', institution.id),
    mandate: markdown(context, institution.data.mandate, institution, 'mandate'),
    notes: [...notes, ...sourceNotes(context, institution.data.sources)],
    rows: factRows(context, institution),
    figures: shareGrid(context, institution.id),
  }
}

function factRows(context: ViewContext, institution: Entity<'institution'>): readonly PassportRow[] {
  const { phrases } = context.language
  const { data } = institution
  const text = (key: string, value: string): readonly PassportRow[] =>
    value === '' ? [] : [{ label: phrases.text(key), items: [], text: escapeText(value) }]
  const names = (key: string, items: readonly Mention[]): readonly PassportRow[] =>
    items.length === 0 ? [] : [{ label: phrases.text(key), items, text: '' }]
  const parent = data.parent === undefined ? [] : [data.parent]
  return [
    ...text('column.abbreviation', mention(context, 'institution', institution.id).short),
    ...text('label.alt-titles', lines(context, data.alt_titles, institution, 'alt_titles').join('; ')),
    ...text('column.type', phrases.text(`institution-type.${data.type}`)),
    ...names('column.parent', namesOf(context, 'institution', parent)),
    ...text('institution-brief.seat', line(context, data.seat, institution, 'seat')),
    ...text('institution-brief.region', line(context, data.region, institution, 'region')),
    ...text('institution-brief.founding-act', line(context, data.founding_act, institution, 'founding_act')),
    ...text(
      'institution-brief.functions',
      data.functions === undefined ? '' : phrases.text(`institution-brief.function.${data.functions}`),
    ),
    ...names('institution-brief.trains-at', namesOf(context, 'institution', data.trains_at)),
  ]
}
