import type { JustificationSection, ProvisionRow } from '../generated/strategy.ts'
import { yearlyTrend } from '../drawings/trend-drawing.ts'
import { articleRuns } from '../article-runs.ts'
import { provisionMention } from '../mention.ts'
import { competenciesInForce } from '../requirements.ts'
import { listed, prose, type ViewContext } from '../view-context.ts'
import { sumOf } from '../print/grid.ts'
import { nameOf } from '../print/names.ts'
import { statisticRows } from './statistics.ts'

/** Why training is needed now: the threat and the law; undefined when the project says nothing of either. */
export function justificationSection(context: ViewContext): JustificationSection | undefined {
  const threats = listed(context, 'statistic').filter(({ data }) => data.institution === undefined)
  const acts = provisionRows(context)
  const view: JustificationSection = {
    prose: prose(context, 'justification'),
    threat: prose(context, 'threat'),
    statistics: statisticRows(context, threats),
    trendUnit: yearlyTrend(context)?.unit ?? '',
    legalFramework: prose(context, 'legal_framework'),
    acts,
    provisions: sumOf(acts, ({ named }) => named),
  }
  const isEmpty = view.prose + view.threat + view.legalFramework === '' && threats.length + acts.length === 0
  return isEmpty ? undefined : view
}

/** Acts that are the basis of the strategy or of a competency, with the provisions that competencies name. */
function provisionRows(context: ViewContext): readonly ProvisionRow[] {
  const uses = competenciesInForce(context).flatMap(({ id, data }) =>
    (data.legal ?? []).map((reference) => ({ competency: id, reference })),
  )
  const basis = listed(context, 'project')[0]?.data.legal_basis ?? []
  const references = [...new Set([...basis, ...uses.map(({ reference }) => reference)])]
  return listed(context, 'legal-instrument').flatMap((act) => {
    const own = references.filter((reference) => reference.split('/')[0] === act.id)
    if (own.length === 0) return []
    const using = uses.filter(({ reference }) => reference.split('/')[0] === act.id)
    const provisions = (act.data.provisions ?? []).filter(({ no }) => own.includes(`${act.id}/${no}`))
    const { phrases } = context.language
    return [
      {
        act: nameOf(context, 'legal-instrument', act.id),
        kind: act.data.kind === undefined ? '' : phrases.text(`act-kind.${act.data.kind}`),
        status: act.data.status === undefined ? '' : phrases.text(`act-status.${act.data.status}`),
        provisions: articleRuns(provisions.map(({ no }) => provisionMention(context, `${act.id}/${no}`))),
        named: provisions.length,
        competencies: new Set(using.map(({ competency }) => competency)).size,
      },
    ]
  })
}
