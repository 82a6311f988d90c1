import type { ProgrammeRow } from '../generated/strategy.ts'
import { anchorOf, mention, mentions, sourceNotes } from '../mention.ts'
import type { Programme } from '../../../model/generated/programme.ts'
import { lines, listed, markdown, type ViewContext } from '../view-context.ts'

/** Programmes of donors with their aims, as listed. */
export function programmeRows(context: ViewContext): readonly ProgrammeRow[] {
  return listed(context, 'programme').map((programme) => {
    const { label, notes } = mention(context, 'programme', programme.id)
    const { data } = programme
    const implementer = data.implementer === undefined ? undefined : mention(context, 'institution', data.implementer)
    return {
      anchor: anchorOf('programme', programme.id),
      title: label,
      notes: [...notes, ...sourceNotes(context, data.sources)],
      donors: mentions(context, 'institution', data.donors),
      implementer: implementer === undefined ? '' : implementer.short || implementer.label,
      term: termOf(context, data),
      aims: lines(context, data.aims, programme, 'aims'),
      note: markdown(context, data.note, programme, 'note'),
    }
  })
}

/** From when to when; a day that is not public is said to be so. */
function termOf({ language: { phrases, span } }: ViewContext, { start, end }: Programme): string {
  const unknown = phrases.text('strategy.unit.not-public')
  if (start === undefined && end === undefined) return unknown
  return span(start ?? unknown, end ?? unknown)
}
