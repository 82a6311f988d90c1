import type { Quantity } from '../model/drawing.ts'
import { estimateWidth, type Measure } from './text/estimate-width.ts'

/** The room a figure may take, in points. */
export interface FigureSpace {
  /** Width of the figure; below 240 points labels are cut short. */
  readonly width: number
  /** A taller figure is split between its rows. */
  readonly maxHeight: number
  readonly measure: Measure
}

/** A figure on a portrait page: the width of the text and most of the height. */
export const pageSpace: FigureSpace = { width: 460, maxHeight: 620, measure: estimateWidth }

/** The value of a quantity if it can be drawn. */
export function drawable(quantity: Quantity | undefined): number | undefined {
  return Number.isFinite(quantity?.value) ? quantity?.value : undefined
}
