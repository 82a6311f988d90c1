import type { Severity } from '../diagnostics/diagnostic.ts'

/** How much the findings of a rule weigh; `off` silences it. */
export type RuleSetting = Severity | 'off'
