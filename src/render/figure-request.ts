import type { Figure } from '../model/figure.ts'

/** What every drawing says about itself, in the language of the document. */
export interface DrawingText {
  readonly title: string
  readonly alt: string
}

/** The courses of a learning path, stage after stage. */
export interface PathwayInput extends DrawingText {
  readonly stages: readonly {
    readonly label: string
    readonly courses: readonly { readonly label: string; readonly note: string }[]
  }[]
  readonly summary: string
}

/** A drawing that a view asks for: which one, and its input in the words of the document. */
export interface FigureRequest {
  readonly drawing: 'pathway-chart'
  readonly input: PathwayInput
  /** Statuses of the figures that it shows. */
  readonly statuses: readonly string[]
}

/** Draws a request; several figures where one does not fit a page. The geometry belongs to another stage and is injected. */
export type DrawFigure = (request: FigureRequest) => readonly Figure[]
