import type { BriefDutiesSection, BriefProgrammesSection } from '../generated/institution-brief.ts'
import { programmeRows } from '../institutions/programme-rows.ts'
import { nameOf, namesOf } from '../print/names.ts'
import { line, listed, type ViewContext } from '../view-context.ts'
import { institutionOf } from './institution-of.ts'

/** Bodies in which the institution sits, indicators and risks that it answers for; undefined without any. */
export function dutiesSection(context: ViewContext): BriefDutiesSection | undefined {
  const id = institutionOf(context)?.id
  if (id === undefined) return undefined
  const ids = (kind: 'indicator' | 'risk'): readonly string[] => listed(context, kind).map((entity) => entity.id)
  const view: BriefDutiesSection = {
    bodies: listed(context, 'body').map((body) => {
      const index = (body.data.members ?? []).findIndex(({ institution }) => institution === id)
      const position = body.data.members?.[index]?.position
      return {
        body: nameOf(context, 'body', body.id),
        position: line(context, position, body, 'members', index, 'position'),
        meets: line(context, body.data.meets, body, 'meets'),
      }
    }),
    indicators: namesOf(context, 'indicator', ids('indicator')),
    risks: namesOf(context, 'risk', ids('risk')),
  }
  return view.bodies.length + view.indicators.length + view.risks.length === 0 ? undefined : view
}

/** Programmes that the institution pays for, carries out or is taught by; undefined without any. */
export function programmesSection(context: ViewContext): BriefProgrammesSection | undefined {
  const programmes = institutionOf(context) === undefined ? [] : programmeRows(context)
  return programmes.length === 0 ? undefined : { programmes }
}
