import type { Severity } from '../diagnostics/diagnostic.ts'

/** What `strategy explain` and the reference say of one diagnostic code. */
export interface CodeDoc {
  readonly code: string
  readonly severity: Severity
  /** What is found, in one sentence. */
  readonly summary: string
  /** Why it matters and how to mend it. */
  readonly rationale: string
  readonly bad?: string
  readonly good?: string
}
