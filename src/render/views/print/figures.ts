import type { Figure } from '../../../model/generated/figure.ts'
import { qualifierOf, statusOf, valueOf, type FigureDefaults, type FigureStatus } from '../figure-view.ts'
import type { ViewContext } from '../view-context.ts'
import { nothing } from './print.ts'

/** A figure of the data as it stands there: "1708", or "more than 80". */
export function printFigure({ language }: ViewContext, figure: Figure | undefined): string {
  if (figure === undefined) return nothing
  const qualifier = qualifierOf(figure)
  const n = language.number(valueOf(figure))
  return qualifier === undefined ? n : language.phrases.text(`label.qualifier.${qualifier}`, { n })
}

/** The status of a figure, or none where there is no figure. */
export function statusesOf(
  figures: readonly (Figure | undefined)[],
  defaults?: FigureDefaults,
): readonly FigureStatus[] {
  return figures.flatMap((figure) => (figure === undefined ? [] : [statusOf(figure, defaults)]))
}
