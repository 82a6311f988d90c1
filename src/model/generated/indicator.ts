// Generated from schemas/ by scripts/generate-types.mjs

import type { Figure } from './figure.ts'
import type { Text } from './text.ts'

/** A measure of progress. */
export interface Indicator {
  /** The short name by which other entries refer to this one: lower-case letters, digits and hyphens. */
  readonly id: string
  /** The name of the indicator. */
  readonly title: Text
  /** The unit in which it is counted. */
  readonly unit: Text
  /** What it measures: 1 reaction, 2 learning, 3 behaviour, 4 results, or output or capacity. */
  readonly level: 1 | 2 | 3 | 4 | 'output' | 'capacity'
  /** What exactly is counted. */
  readonly definition?: Text
  /** How the value is computed. */
  readonly formula?: Text
  /** The value at the start. */
  readonly baseline?: Baseline
  /** The values that are to be reached, by year. */
  readonly targets?: { readonly [year: string]: Figure }
  /** The values measured so far, by date. */
  readonly values?: { readonly [date: string]: Figure }
  /** How often it is measured. */
  readonly frequency?: Text
  /** The institution that measures and reports. */
  readonly owner?: string
  /** From which record the value can be verified. */
  readonly verification?: Text
  /** By what the value is broken down. */
  readonly disaggregation?: readonly Text[]
  /** The objective that the indicator measures. */
  readonly objective?: string
  /** The course that the indicator measures. */
  readonly course?: string
  /** Where the facts of this entry were found. */
  readonly sources?: readonly string[]
  /** A remark that is printed with the entry. */
  readonly note?: Text
}

/** The value from which progress is measured. */
export interface Baseline {
  /** The value at the start. */
  readonly value: Figure
  /** The day for which the value holds. */
  readonly date?: string
  /** Where the value comes from. */
  readonly source?: string
}
