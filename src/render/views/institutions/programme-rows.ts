import type { ProgrammeRow } from '../generated/strategy.ts'
import { anchorOf, mention, mentions, sourceNotes } from '../mention.ts'
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
      from: context.language.date(data.start),
      to: context.language.date(data.end),
      aims: lines(context, data.aims, programme, 'aims'),
      note: markdown(context, data.note, programme, 'note'),
    }
  })
}
