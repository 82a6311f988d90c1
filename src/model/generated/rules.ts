// Generated from schemas/ by scripts/generate-types.mjs

import type { Text } from './text.ts'

/** How much each check weighs in this project, by the code of the check. */
export type Rules = { readonly [code: string]: RuleSetting }

/** The weight of a check, or its weight with its thresholds. */
export type RuleSetting = 'error' | 'warning' | 'info' | 'off' | RuleSettingObject

/** The written-out form of `RuleSetting`. */
export interface RuleSettingObject {
  /** How much a finding of this check weighs. */
  readonly severity?: 'error' | 'warning' | 'info' | 'off'
  /** The limits of the check by their names. */
  readonly thresholds?: { readonly [name: string]: number }
  /** Files in which the check is silent, as patterns. */
  readonly ignore?: readonly string[]
  /** Why the check weighs differently in this project; printed with the assumptions. */
  readonly reason?: Text
}
