import type { Shortfall } from '../../model/plan.ts'
import type { MipEntry } from '../../model/solver.ts'
import type { ModelContext } from './model-context.ts'
import type { Prices } from './prices.ts'

/** A limit that may give way: at what price, how far, and what it is called then. */
export interface SlackRequest {
  readonly price: (prices: Prices) => number
  readonly shortfall: ((amount: number) => Shortfall) | undefined
  /** Unlimited by default. */
  readonly upper?: number
  readonly integer?: true
}

/** Adds the slack of a limit; undefined where none may give way. */
export function addSlack(
  { builder, slack, prices }: ModelContext,
  { price, shortfall, upper = Infinity, integer }: SlackRequest,
): number | undefined {
  if (!prices) return undefined
  const column = builder.addColumn({ lower: 0, upper, integer: integer ?? false })
  slack.push({ column, price: price(prices), shortfall })
  return column
}

/** The entry of a slack in a limit. */
export function slackEntry(column: number | undefined, value = -1): readonly MipEntry[] {
  return column === undefined ? [] : [[column, value]]
}
