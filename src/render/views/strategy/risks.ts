import type { Entity } from '../../../model/definition.ts'
import type { Grid } from '../generated/definitions.ts'
import type { RiskRow, RisksSection } from '../generated/strategy.ts'
import { anchorOf, titleOf } from '../mention.ts'
import { line, listed, markdown, prose, type ViewContext } from '../view-context.ts'
import { emptyGrid, grid } from '../print/grid.ts'
import { nameOf } from '../print/names.ts'
import { nothing, plainName } from '../print/print.ts'

/** The register of risks, the highest score first, and the 5 x 5 matrix; undefined without risks and text. */
export function risksSection(context: ViewContext): RisksSection | undefined {
  const text = prose(context, 'risks')
  const register = rankedRisks(context).map((risk, index) => riskRow(context, risk, index + 1))
  if (register.length === 0 && text === '') return undefined
  const scores = [...context.analysis.risks.values()]
  return {
    prose: text,
    risks: register.length,
    high: scores.filter(({ band }) => band === 'high' || band === 'severe').length,
    register,
    matrix: matrixGrid(context),
  }
}

/** Risks by score, the highest first, then as listed: the numbers of the register. */
export function rankedRisks(context: ViewContext): readonly Entity<'risk'>[] {
  const score = ({ data }: Entity<'risk'>): number => data.probability * data.impact
  return listed(context, 'risk').toSorted((a, b) => score(b) - score(a))
}

function riskRow(context: ViewContext, risk: Entity<'risk'>, no: number): RiskRow {
  const { phrases } = context.language
  const { data } = risk
  const figures = context.analysis.risks.get(risk.id)
  return {
    anchor: anchorOf('risk', risk.id),
    no,
    title: titleOf(context, risk),
    probability: data.probability,
    impact: data.impact,
    score: figures?.score ?? data.probability * data.impact,
    band: figures === undefined ? nothing : phrases.text(`strategy.band.${figures.band}`),
    owner: nameOf(context, 'institution', data.owner),
    response: data.response === undefined ? '' : phrases.text(`strategy.response.${data.response}`),
    treatment: markdown(context, data.treatment, risk, 'treatment'),
    trigger: line(context, data.trigger, risk, 'trigger'),
    residual:
      figures?.residualScore === undefined
        ? nothing
        : `${figures.residualScore} (${phrases.text(`strategy.band.${figures.residualBand ?? 'low'}`)})`,
  }
}

/** Numbers of the register by probability (from the top 5 to 1) and impact (1 to 5). */
function matrixGrid(context: ViewContext): Grid {
  const risks = rankedRisks(context)
  if (risks.length === 0) return emptyGrid
  const { phrases } = context.language
  const steps = [1, 2, 3, 4, 5]
  const cell = (probability: number, impact: number): string =>
    risks
      .flatMap(({ data }, index) =>
        data.probability === probability && data.impact === impact ? [String(index + 1)] : [],
      )
      .join(', ')
  return grid({
    columns: steps.map((impact) => plainName(phrases.text('strategy.risks.impact', { step: impact }))),
    rows: steps.toReversed().map((probability) => ({
      name: plainName(phrases.text('strategy.risks.probability', { step: probability })),
      cells: steps.map((impact) => cell(probability, impact)),
    })),
  })
}
