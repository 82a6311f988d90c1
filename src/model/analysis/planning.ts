import type { Place } from '../../source/span.ts'
import type { Planning } from '../generated/planning.ts'
import type { Id } from '../definition.ts'
import type { Computed, FigureStatus } from './computed.ts'

/** A planning value of the project: every key but `plan`, which is a choice and no figure. */
export type PlanningKey = Exclude<keyof Planning, 'plan'>

/** A planning value as it enters the figures, before an entity's own value replaces it. */
export interface PlanningValue {
  readonly key: PlanningKey | 'trainers_per_run'
  readonly value: number
  readonly status: FigureStatus
  /** Where it comes from: the project, the scenario, or the value that strategy ships (assumed). */
  readonly origin: 'project' | 'scenario' | 'default'
  readonly at: Place | undefined
}

/** The years for which demand, capacity and cost are computed. */
export interface AnalysisPeriod {
  readonly from: number
  readonly to: number
  /** Number of years; planning.years wins over the length of the period. */
  readonly years: Computed
  /** Calendar years, beginning with `from`; with a part of a year the last one is begun. */
  readonly calendar: readonly number[]
  /** project.base_year, else the year before `from`. */
  readonly baseYear: number
}

/** Something that kept a figure from being computed in full. */
export interface AnalysisNote {
  readonly kind:
    | 'course-without-days'
    | 'course-without-class-size'
    | 'course-without-offer'
    | 'trainers-without-days'
    | 'room-without-days'
    | 'nobody-can-pass'
    | 'every-seat-empty'
    | 'development-without-life'
    | 'prerequisite-cycle'
    | 'rate-from-later-year'
  /** The course, institution or rate. */
  readonly id: Id
  readonly at: Place | undefined
}
