import type { Figure } from '../../../model/generated/figure.ts'
import { statusOf, valueOf, type FigureDefaults, type FigureStatus } from '../figure-view.ts'
import type { ViewContext } from '../view-context.ts'
import { nothing } from './print.ts'

/** A figure of the data as it stands there. */
export function printFigure({ language }: ViewContext, figure: Figure | undefined): string {
  return figure === undefined ? nothing : language.number(valueOf(figure))
}

/** The status of a figure, or none where there is no figure. */
export function statusesOf(
  figures: readonly (Figure | undefined)[],
  defaults?: FigureDefaults,
): readonly FigureStatus[] {
  return figures.flatMap((figure) => (figure === undefined ? [] : [statusOf(figure, defaults)]))
}
