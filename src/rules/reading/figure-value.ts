import type { Figure } from '../../model/generated/figure.ts'

/** The number of a figure. */
export function valueOf(figure: Figure): number {
  return typeof figure === 'number' ? figure : figure.value
}

/** The number of a figure, or undefined where there is none. */
export function optionalValueOf(figure: Figure | undefined): number | undefined {
  return figure === undefined ? undefined : valueOf(figure)
}
