// Generated from schemas/ by scripts/generate-types.mjs

import type { Text } from './text.ts'

/** The same plan under other assumptions. */
export interface Scenario {
  /** The short name by which other entries refer to this one: lower-case letters, digits and hyphens. */
  readonly id: string
  /** The name of the scenario. */
  readonly title: Text
  /** The values that differ in this scenario, everywhere they are stated. */
  readonly overrides?: ScenarioOverrides
  /** A remark that is printed with the entry. */
  readonly note?: Text
}

/** The values that differ in a scenario. */
export interface ScenarioOverrides {
  /** The value of years in this scenario, or a factor on it. */
  readonly years?: Override
  /** The value of coverage_target in this scenario, or a factor on it. */
  readonly coverage_target?: Override
  /** The value of no_show in this scenario, or a factor on it. */
  readonly no_show?: Override
  /** The value of first_pass_rate in this scenario, or a factor on it. */
  readonly first_pass_rate?: Override
  /** The value of preparation_factor in this scenario, or a factor on it. */
  readonly preparation_factor?: Override
  /** The value of attrition in this scenario, or a factor on it. */
  readonly attrition?: Override
  /** The value of growth in this scenario, or a factor on it. */
  readonly growth?: Override
  /** The value of trainer_attrition in this scenario, or a factor on it. */
  readonly trainer_attrition?: Override
  /** The value of stage_months in this scenario, or a factor on it. */
  readonly stage_months?: Override
  /** The value of tot_lead_months in this scenario, or a factor on it. */
  readonly tot_lead_months?: Override
  /** The value of tot_activation in this scenario, or a factor on it. */
  readonly tot_activation?: Override
  /** The value of room_availability in this scenario, or a factor on it. */
  readonly room_availability?: Override
  /** The value of max_learning_days_per_year in this scenario, or a factor on it. */
  readonly max_learning_days_per_year?: Override
  /** The value of working_hours_per_day in this scenario, or a factor on it. */
  readonly working_hours_per_day?: Override
  /** The value of stale_after_months in this scenario, or a factor on it. */
  readonly stale_after_months?: Override
  /** The largest class of every course in this scenario, or a factor on it. */
  readonly class_max?: Override
  /** The amounts of rates in this scenario, by the id of the rate. */
  readonly rates?: { readonly [id: string]: Override }
  /** The donor programmes that do not take place in this scenario. */
  readonly drop_programmes?: readonly string[]
}

/** A new value, or a factor on the old one. */
export type Override = number | OverrideObject

/** The written-out form of `Override`. */
export interface OverrideObject {
  /** The factor by which the value is multiplied. */
  readonly times: number
}
