import type { Rule } from './rule.ts'

/** Every rule, once; documentation, `strategy explain` and the tests are made from this list. */
export const rules: readonly Rule[] = []
