// Generated from schemas/ by scripts/generate-types.mjs

import type { Figure } from './figure.ts'
import type { Text } from './text.ts'

/** A series of published numbers. */
export interface Statistic {
  /** The short name by which other entries refer to this one: lower-case letters, digits and hyphens. */
  readonly id: string
  /** What the series shows. */
  readonly title: Text
  /** The unit in which it is counted. */
  readonly unit: Text
  /** The institution whose output or record it is. */
  readonly institution?: string
  /** The numbers in the order of time. */
  readonly series: readonly SeriesPoint[]
  /** A remark that is printed with the entry. */
  readonly note?: Text
}

/** One number of a series, with its parts where they were published. */
export interface SeriesPoint {
  /** The day for which the number holds; give either a date or a period, or neither where the time is not public. */
  readonly date?: string
  /** The time over which was counted, a calendar year or the first and the last day; give either a date or a period, or neither where the time is not public. */
  readonly period?: CountingPeriod
  /** The number as published; where parts are given, the stated total. */
  readonly value: Figure
  /** The published parts of the total. */
  readonly parts?: readonly Part[]
  /** Where the number was published, unless the number states its own source. */
  readonly source?: string
  /** A remark that is printed with the entry. */
  readonly note?: Text
}

/** A calendar year, or the first and the last day. */
export type CountingPeriod = number | CountingPeriodObject

/** The written-out form of `CountingPeriod`. */
export interface CountingPeriodObject {
  /** The first day. */
  readonly from: string
  /** The last day. */
  readonly to: string
}

/** A part of a published total. */
export interface Part {
  /** What the part counts. */
  readonly title: Text
  /** The number of the part as published. */
  readonly value: Figure
}
