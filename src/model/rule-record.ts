import type { Location } from '../diagnostics/diagnostic.ts'

/** What the rules of an editor say of a project, as documents print it. */
export interface RuleRecord {
  /** How many rules were applied. */
  readonly applied: number
  /** In the order of the rules. */
  readonly findings: readonly RecordedFinding[]
}

/** A finding of a rule, open or accepted. */
export interface RecordedFinding {
  /** Id of the rule: `orphan-course`. */
  readonly rule: string
  readonly at: Location
  /** Why it is accepted; undefined: it is open. */
  readonly reason?: AcceptedReason | undefined
}

/** The words of a comment that silences a finding, in the base language, and their translations by language. */
export interface AcceptedReason {
  readonly text: string
  readonly translations: Readonly<Record<string, string>>
}

/** The record of a project to which no rule was applied. */
export const noRecord: RuleRecord = { applied: 0, findings: [] }
