import { pathwayChart } from '../figures/pathway-chart.ts'
import type { Figure } from '../model/figure.ts'
import type { FigureRequest } from '../render/figure-request.ts'

/** Draws what a view asks for. */
export function drawFigure({ input }: FigureRequest): readonly Figure[] {
  return pathwayChart(input)
}
