// Generated from schemas/ by scripts/generate-types.mjs

import type { Figure } from './figure.ts'
import type { Text } from './text.ts'

/** A measure of the action plan. */
export interface Action {
  /** The short name by which other entries refer to this one: lower-case letters, digits and hyphens. */
  readonly id: string
  /** What is to be done. */
  readonly title: Text
  /** The objective that the action serves. */
  readonly objective: string
  /** The institution that answers for the action. */
  readonly responsible: string
  /** When the action starts: a day or a quarter. */
  readonly start: string
  /** When the action ends: a day or a quarter. */
  readonly end: string
  /** The institutions that help. */
  readonly partners?: readonly string[]
  /** The paper or result by which completion is shown. */
  readonly form_of_completion?: Text
  /** The expected cost by year, in the currency of the project. */
  readonly cost?: { readonly [year: string]: Figure }
  /** The funding lines from which the action is paid. */
  readonly funding?: readonly string[]
  /** The actions that must be done before. */
  readonly depends_on?: readonly string[]
  /** Whether the end of the action is a milestone of the plan. */
  readonly milestone?: boolean
  /** How far the action has come. */
  readonly status?: 'planned' | 'running' | 'done' | 'delayed' | 'cancelled'
  /** The risks that threaten the action. */
  readonly risks?: readonly string[]
  /** The indicators by which the action is measured. */
  readonly indicators?: readonly string[]
  /** A remark that is printed with the entry. */
  readonly note?: Text
}
