import { exactOf, type Computed, type Range } from '../../../model/analysis/computed.ts'
import { toFixed } from '../../../std/rational.ts'
import type { Mention } from '../generated/definitions.ts'
import type { ViewContext } from '../view-context.ts'

/** What stands in a cell without figure. */
export const nothing = '–'

/** A whole number. */
export function printCount({ language }: ViewContext, value: number | undefined): string {
  return value === undefined ? nothing : language.number(value, { digits: 0 })
}

/** A number with a fixed count of decimals, so that a column lines up. */
export function printDecimal({ language }: ViewContext, value: number | undefined, digits: number): string {
  return value === undefined ? nothing : language.number(value, { digits, fixed: true })
}

/** How many decimals a column needs to show its numbers as they are; two for those that would need more. */
export function digitsFor(values: readonly number[]): number {
  return [0, 1].find((digits) => values.every((value) => Number(value.toFixed(digits)) === value)) ?? 2
}

/** A computed number, rounded once from its exact value. */
export function printComputed(context: ViewContext, computed: Computed | undefined, digits: number): string {
  return printDecimal(context, computed === undefined ? undefined : roundComputed(computed, digits), digits)
}

/** A computed number rounded half up from its exact value. */
function roundComputed(computed: Computed, digits: number): number {
  return Number(toFixed(exactOf(computed), digits))
}

/** A share (0.8) in whole per cent; one below half a per cent in tenths, so that only nothing is zero. */
export function printShare({ language }: ViewContext, share: number | undefined): string {
  if (share === undefined) return nothing
  const isSmall = share > 0 && share < 0.005
  return language.percent(isSmall ? Math.max(1, Math.round(share * 1000)) / 1000 : Math.round(share * 100) / 100)
}

/** Bounds of a count: "12", or "12–15". */
export function printCounts(context: ViewContext, range: Range | undefined): string {
  return printRange(range, (value) => printCount(context, value))
}

/** Bounds of a decimal number. */
export function printDecimals(context: ViewContext, range: Range | undefined, digits: number): string {
  return printRange(range, (value) => printDecimal(context, value, digits))
}

/** Bounds of a share: "45%", or "45–52%". */
export function printShares(context: ViewContext, range: Range | undefined): string {
  if (range === undefined) return nothing
  const [low, high] = [printShare(context, range.low), printShare(context, range.high)]
  return low === high ? high : `${printCount(context, Math.round(range.low * 100))}–${high}`
}

/** A name that leads nowhere: a year, a kind, a word of the document. */
export function plainName(label: string): Mention {
  return { label, short: '', target: '', notes: [] }
}

/** Names joined by semicolons, as cells of tables need it. */
export function joinNames(names: readonly (Mention | string)[]): string {
  return names.map((name) => (typeof name === 'string' ? name : name.short || name.label)).join('; ')
}

function printRange(range: Range | undefined, print: (value: number) => string): string {
  if (range === undefined) return nothing
  const [low, high] = [print(range.low), print(range.high)]
  return low === high ? low : `${low}–${high}`
}
