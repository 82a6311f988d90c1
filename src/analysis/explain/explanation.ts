import type { Analysis } from '../../model/analysis.ts'
import type { Derivation } from '../../model/analysis/derivation.ts'
import type { Context } from '../context.ts'
import type { Subject } from './figure-key.ts'

/** A question for one figure. */
export interface Explanation {
  readonly context: Context
  readonly analysis: Analysis
  readonly of: Subject
}

/** Answers with the derivation; undefined where the subject has no such figure. */
export type Explainer = (question: Explanation) => Omit<Derivation, 'key'> | undefined
