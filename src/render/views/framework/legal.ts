import type { Entity, Id } from '../../../model/definition.ts'
import type { ActRow, LegalSection } from '../generated/framework.ts'
import { anchorOf, provisionAnchor, provisionLabel, sortedMentions, sourceNotes, titleOf } from '../mention.ts'
import { competenciesInForce } from '../requirements.ts'
import { actDetails } from '../act-details.ts'
import { line, listed, type ViewContext } from '../view-context.ts'

/** The legal acts that competencies rest on; undefined when none is named. */
export function legalSection(context: ViewContext): LegalSection | undefined {
  const uses = legalUses(context)
  const acts = listed(context, 'legal-instrument').filter((act) => isUsed(context, act, uses))
  return acts.length === 0 ? undefined : { acts: acts.map((act) => actRow(context, act, uses)) }
}

interface Use {
  readonly competency: Id
  readonly reference: string
}

function legalUses(context: ViewContext): readonly Use[] {
  return competenciesInForce(context).flatMap((competency) =>
    (competency.data.legal ?? []).map((reference) => ({ competency: competency.id, reference })),
  )
}

/** Named by a competency, or part of the legal basis of the project. */
function isUsed(context: ViewContext, act: Entity<'legal-instrument'>, uses: readonly Use[]): boolean {
  const references = [...uses.map((use) => use.reference), ...(listed(context, 'project')[0]?.data.legal_basis ?? [])]
  return references.some((reference) => reference.split('/')[0] === act.id)
}

function actRow(context: ViewContext, act: Entity<'legal-instrument'>, uses: readonly Use[]): ActRow {
  const { data } = act
  const using = (matches: (reference: string) => boolean): ActRow['competencies'] =>
    sortedMentions(
      context,
      'competency',
      uses.filter((use) => matches(use.reference)).map((use) => use.competency),
    )
  return {
    anchor: anchorOf('legal-instrument', act.id),
    title: titleOf(context, act),
    details: actDetails(context, act),
    provisions: (data.provisions ?? []).flatMap((provision, index) => {
      const competencies = using((reference) => reference === `${act.id}/${provision.no}`)
      if (competencies.length === 0) return []
      const heading = line(context, provision.heading, act, 'provisions', index, 'heading')
      return [
        {
          anchor: provisionAnchor(act.id, provision.no),
          label: provisionLabel(context, provision.no),
          no: provision.no,
          heading,
          competencies,
        },
      ]
    }),
    competencies: using((reference) => reference === act.id),
    notes: sourceNotes(context, data.source === undefined ? [] : [data.source]),
  }
}
