import type { Shortfall } from '../../model/plan.ts'
import type { MipEntry } from '../../model/solver.ts'
import type { ModelContext } from './model-context.ts'
import type { Prices } from './prices.ts'

/** A limit that may give way: at what price, how far, and what it is called then. */
export interface SlackRequest {
  readonly price: (prices: Prices) => number
  readonly shortfall: ((amount: number) => Shortfall) | undefined
  /** Position of the quarter, or of the first one of the year; 0 by default. */
  readonly quarter?: number
  /** Unlimited by default. */
  readonly upper?: number
  readonly integer?: true
}

/** Adds the slack of a limit; undefined where none may give way. */
export function addSlack(
  { builder, slack, prices }: ModelContext,
  { price, shortfall, quarter = 0, upper = Infinity, integer }: SlackRequest,
): number | undefined {
  if (!prices) return undefined
  const column = builder.addColumn({ lower: 0, upper, integer: integer ?? false })
  slack.push({ column, price: price(prices) * (1 + quarter * laterByQuarter), shortfall })
  return column
}

/** By what share a limit is dearer in each later quarter, so that of equal ones the earlier gives way. */
const laterByQuarter = 0.001

/** The entry of a slack in a limit. */
export function slackEntry(column: number | undefined, value = -1): readonly MipEntry[] {
  return column === undefined ? [] : [[column, value]]
}
