import type { Finding, Json } from '../diagnostics/diagnostic.ts'
import type { Plan, Shortfall } from '../model/plan.ts'
import { shortfallHelp, shortfallText } from '../model/shortfall-text.ts'

/** What a plan has to say about the project: each limit that gives way, or that nothing was found. */
export function planFindings(plan: Plan | undefined): readonly Finding[] {
  if (!plan) return [nothingFound]
  return plan.shortfalls.map((shortfall): Finding => ({
    code: 'plan/limit-gives-way',
    severity: 'warning',
    message: shortfallText(shortfall),
    help: shortfallHelp(shortfall),
    data: dataOf(shortfall),
  }))
}

const nothingFound: Finding = {
  code: 'plan/nothing-found',
  severity: 'warning',
  message: 'The solver found no delivery plan within its limit of nodes',
  help: 'Raise the limit of nodes',
}

function dataOf(shortfall: Shortfall): NonNullable<Finding['data']> {
  const stated: readonly (readonly [string, Json | undefined])[] = Object.entries(shortfall)
  return Object.fromEntries(stated.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))
}
