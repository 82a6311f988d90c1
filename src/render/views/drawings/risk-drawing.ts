import type { FigureRequest } from '../../figure-request.ts'
import type { ViewContext } from '../view-context.ts'
import { rankedRisks } from '../strategy/risks.ts'
import { drawingText } from './drawing-text.ts'

const bands = [
  { from: 1, band: 'low' },
  { from: 5, band: 'moderate' },
  { from: 10, band: 'high' },
  { from: 15, band: 'severe' },
] as const

/** Numbers of the register by probability and impact. */
export function riskDrawing(context: ViewContext): FigureRequest | undefined {
  const risks = rankedRisks(context)
  if (risks.length === 0) return undefined
  const { phrases } = context.language
  return {
    statuses: [],
    drawing: {
      kind: 'risk-matrix',
      input: {
        ...drawingText(context, 'risks', phrases.text('strategy.risks.matrix-caption')),
        probability: { label: phrases.text('strategy.column.probability'), steps: [] },
        impact: { label: phrases.text('strategy.column.impact'), steps: [] },
        risks: risks.map(({ data }, index) => ({
          id: String(index + 1),
          probability: data.probability,
          impact: data.impact,
        })),
        bands: bands.map(({ from, band }) => ({ from, label: phrases.text(`strategy.band.${band}`) })),
      },
    },
  }
}
