import type { Drawing } from '../model/drawing.ts'
import type { Figure } from '../model/figure.ts'

/** A drawing that a view asks for, its input in the words of the document. */
export interface FigureRequest {
  readonly drawing: Drawing
  /** Statuses of the figures that it shows. */
  readonly statuses: readonly string[]
}

/** Draws a request; several figures where one does not fit a page. The geometry belongs to another stage and is injected. */
export type DrawFigure = (drawing: Drawing) => readonly Figure[]
