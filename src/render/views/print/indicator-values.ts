import type { Entity } from '../../../model/definition.ts'
import type { Computed } from '../../../model/analysis/computed.ts'
import type { Figure } from '../../../model/generated/figure.ts'
import { valueOf } from '../figure-view.ts'
import type { ViewContext } from '../view-context.ts'
import { nothing } from './print.ts'

/** Prints the values of an indicator, all with as many decimals as the most exact of them: 3.9, 4.0, 4.2. */
export function indicatorPrinter(
  { language }: ViewContext,
  { data }: Entity<'indicator'>,
): (value: Figure | Computed | undefined) => string {
  const stated = [data.baseline?.value, ...Object.values(data.targets ?? {}), ...Object.values(data.values ?? {})]
  const digits = Math.max(0, ...stated.map((figure) => (figure === undefined ? 0 : decimalsOf(valueOf(figure)))))
  return (value) => (value === undefined ? nothing : language.number(numberOf(value), { digits, fixed: true }))
}

/** A figure as it is stated, or one that was computed from it. */
function numberOf(value: Figure | Computed): number {
  return typeof value === 'object' && 'status' in value ? value.value : valueOf(value)
}

function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0
}
