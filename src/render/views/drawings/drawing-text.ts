import type { FigureText } from '../../../model/figure.ts'
import type { ViewContext } from '../view-context.ts'

/** Title and text alternative of a drawing. */
export function drawingText({ language }: ViewContext, key: string, title: string): FigureText {
  return { title, alt: language.phrases.text(`strategy.figure.${key}`, { title }) }
}
