import type { Figure } from '../model/figure.ts'

/** A number to draw and the form in which it is printed; without a value only the text stands. */
export interface DrawnQuantity {
  readonly value: number | undefined
  readonly text: string
}

/** What every drawing says about itself, in the language of the document. */
export interface DrawingText {
  readonly title: string
  readonly alt: string
}

/** Levels that roles require of competencies. */
export interface RoleMatrixInput extends DrawingText {
  readonly corner: string
  readonly roles: readonly string[]
  readonly areas: readonly {
    readonly label: string
    readonly competencies: readonly { readonly label: string; readonly levels: readonly DrawnQuantity[] }[]
  }[]
  /** Names of the levels from 0 on. */
  readonly levels: readonly string[]
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
export type FigureRequest =
  | { readonly drawing: 'role-matrix'; readonly input: RoleMatrixInput; readonly statuses: readonly string[] }
  | { readonly drawing: 'pathway-chart'; readonly input: PathwayInput; readonly statuses: readonly string[] }

/** Draws a request; several figures where one does not fit a page. The geometry belongs to another stage and is injected. */
export type DrawFigure = (request: FigureRequest) => readonly Figure[]
