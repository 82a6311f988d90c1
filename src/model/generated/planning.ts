// Generated from schemas/ by scripts/generate-types.mjs

import type { Figure } from './figure.ts'

/** Planning values for the whole project; an entry that states its own value goes before them. */
export interface Planning {
  /** For how many years demand, capacity and cost are computed; by default the length of the period. */
  readonly years?: Figure
  /** The share of people at the required level at which a need counts as met. */
  readonly coverage_target?: Figure
  /** The share of seats that stay empty. */
  readonly no_show?: Figure
  /** The share of participants who pass at the first attempt. */
  readonly first_pass_rate?: Figure
  /** Days of preparation for each day of teaching. */
  readonly preparation_factor?: Figure
  /** The share of people who leave their role in a year. */
  readonly attrition?: Figure
  /** The yearly growth of head-count where a post states no target, as a share. */
  readonly growth?: Figure
  /** The share of trainers who stop teaching in a year. */
  readonly trainer_attrition?: Figure
  /** Months after which the next courses in the order of prerequisites can begin; by default 12. */
  readonly stage_months?: Figure
  /** Months from the training of trainers to the first run that they lead. */
  readonly tot_lead_months?: Figure
  /** The share of trained trainers who go on to teach. */
  readonly tot_activation?: Figure
  /** The share of its days on which a room can be used for these courses. */
  readonly room_availability?: Figure
  /** How many days of training a person can be spared for in a year. */
  readonly max_learning_days_per_year?: Figure
  /** How many hours make a training day. */
  readonly working_hours_per_day?: Figure
  /** Whether documents show a plan of runs by quarter that a solver finds, instead of an even spread; it makes a build slower. */
  readonly plan?: 'none' | 'solver'
  /** The age in months after which a figure counts as out of date. */
  readonly stale_after_months?: Figure
}
