import type { Entity } from '../../../model/definition.ts'
import type { ActEntry, ActsSection } from '../generated/strategy.ts'
import { anchorOf, provisionAnchor, provisionLabel, sourceNotes, titleOf } from '../mention.ts'
import { competenciesInForce } from '../requirements.ts'
import { actDetails } from '../act-details.ts'
import { line, listed, markdown, type ViewContext } from '../view-context.ts'

/** Acts that the strategy or a competency names, with the provisions named; undefined when there is none. */
export function legalSection(context: ViewContext): ActsSection | undefined {
  const ofCompetencies = competenciesInForce(context).flatMap(({ data }) => data.legal ?? [])
  const plans = listed(context, 'objective').flatMap(({ data }) => (data.aligns_with ?? []).map(({ plan }) => plan))
  const references = new Set([...(listed(context, 'project')[0]?.data.legal_basis ?? []), ...ofCompetencies, ...plans])
  const named = new Set([...references].map((reference) => reference.split('/')[0]))
  const acts = listed(context, 'legal-instrument').filter(({ id }) => named.has(id))
  return acts.length === 0 ? undefined : { acts: acts.map((act) => actEntry(context, act, references)) }
}

function actEntry(context: ViewContext, act: Entity<'legal-instrument'>, references: ReadonlySet<string>): ActEntry {
  const { data } = act
  return {
    anchor: anchorOf('legal-instrument', act.id),
    title: titleOf(context, act),
    details: actDetails(context, act),
    notes: sourceNotes(context, data.source === undefined ? [] : [data.source]),
    note: markdown(context, data.note, act, 'note'),
    provisions: (data.provisions ?? []).flatMap((provision, index) =>
      references.has(`${act.id}/${provision.no}`)
        ? [
            {
              anchor: provisionAnchor(act.id, provision.no),
              label: provisionLabel(context, provision.no),
              no: provision.no,
              heading: line(context, provision.heading, act, 'provisions', index, 'heading'),
            },
          ]
        : [],
    ),
  }
}
