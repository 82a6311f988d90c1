import type { Id } from '../definition.ts'
import type { Computed } from './computed.ts'

/** Where a course stands in the order of prerequisites (F26). */
export interface CourseOrder {
  readonly course: Id
  /** 1 without prerequisites, else one more than the highest of them; undefined on and behind a cycle. */
  readonly stage: number | undefined
  /** Courses named as prerequisites. */
  readonly after: readonly Id[]
  /** period.from + (stage - 1) x stage_months / 12 + lead time of the training of trainers in years; may hold part of a year. */
  readonly earliest: Computed | undefined
  /** The calendar year of `earliest`. */
  readonly earliestYear: number | undefined
}

/** The way of a person into a role (F22). */
export interface RolePath {
  readonly role: Id
  /** `pathways` where the project describes one, else the union of the chains from every level. */
  readonly origin: 'pathways' | 'chains'
  /** Pathways used. */
  readonly pathways: readonly Id[]
  /** Courses of the path and their prerequisites, each once: as the pathway lists them, prerequisites before. */
  readonly courses: readonly PathCourse[]
  readonly days: Computed
  readonly daysPerYear: Computed
  /** Days a year / project.working_days_per_year; undefined where the project does not state it. */
  readonly shareOfWorkingTime: Computed | undefined
  /** Whether days a year exceed planning.max_learning_days_per_year; undefined without a limit. */
  readonly aboveLimit: boolean | undefined
}

export interface PathCourse {
  readonly course: Id
  readonly days: number
  readonly stage: number | undefined
  /** The level of the pathway's stage that names it; undefined for prerequisites and chains. */
  readonly level: number | undefined
  /** In the path only because another course asks for it. */
  readonly prerequisite: boolean
}
