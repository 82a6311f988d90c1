import type { Computed, FigureStatus } from './analysis/computed.ts'
import type { Id } from './definition.ts'

/** What a delivery plan has to meet, and within which limits: plain data, in natural order of ids. */
export interface PlanProblem {
  /** Quarters in which runs can be held, the earliest first. */
  readonly quarters: readonly PlanQuarter[]
  readonly courses: readonly PlanCourse[]
  readonly trainers: readonly TrainerPool[]
  readonly rooms: readonly RoomPool[]
  /** One entry for each year that has a quarter. */
  readonly money: readonly PlanMoney[]
}

/** `2027-Q2` */
export type QuarterId = string

export interface PlanQuarter {
  readonly id: QuarterId
  readonly year: number
}

/** A course with runs to be held. */
export interface PlanCourse {
  readonly course: Id
  /** Runs that close the gap: the working runs of the analysis. */
  readonly runs: number
  /** Seats in all runs together. */
  readonly seats: number
  /** Earliest quarter by stage and lead time (F26); it may lie after the last quarter. Undefined on a cycle. */
  readonly earliest: QuarterId | undefined
  /** Courses of this plan that people take before, in natural order. */
  readonly after: readonly Id[]
  /** Trainer-days of a run with preparation. */
  readonly trainerDays: Computed
  /** Days for which a run needs a room; 0 online. */
  readonly roomDays: Computed
  readonly offers: readonly PlanOffer[]
}

/** A course at an institution that offers it. */
export interface PlanOffer {
  readonly institution: Id
  /** Runs that fall here where people are taught as the analysis says. */
  readonly home: number
  /** Most runs in each year that has a quarter; undefined without a limit. */
  readonly runsMax: readonly number[] | undefined
  /** Suitable trainers, and how many a run needs. */
  readonly trainers: number
  readonly team: number
  /** Cost of a run in each year that has a quarter: person-days, trainer-days and the run itself (F18). */
  readonly cost: readonly Computed[]
}

/** Trainers of an institution that can teach the same courses of the plan. */
export interface TrainerPool {
  readonly institution: Id
  /** Courses of the plan that they can teach here, in natural order. */
  readonly courses: readonly Id[]
  readonly capacity: PoolCapacity | undefined
}

/** Rooms of an institution that are not online. */
export interface RoomPool {
  readonly institution: Id
  readonly capacity: PoolCapacity | undefined
}

/**
 * Days by quarter and by year. The days of a year are spread evenly over its quarters, but a quarter may exceed its share
 * by the longest run as long as the year has the days, so that whole runs fit. Undefined as a whole where a group or room
 * does not state its days.
 */
export interface PoolCapacity {
  readonly byQuarter: readonly number[]
  readonly byYear: readonly number[]
  readonly status: FigureStatus
}

/** Money of a year. */
export interface PlanMoney {
  readonly year: number
  /** Committed and planned lines; undefined where the project states no funding at all. */
  readonly funds: Computed | undefined
  /** Cost that no run decides: development, and courses without runs. */
  readonly fixedCost: Computed
}

/** When and where the runs are held. */
export interface Plan {
  /**
   * `optimal`: no plan costs less (to a millionth). `feasible`: `gap` tells how much less one could cost at most. `infeasible`: no plan
   * keeps all limits; `runs` is the one that breaks them least, and `shortfalls` tells which and by how much.
   */
  readonly status: 'optimal' | 'feasible' | 'infeasible'
  readonly quarters: readonly PlanQuarter[]
  /** By quarter, then course, then institution; no entry without runs. */
  readonly runs: readonly PlannedRuns[]
  readonly shortfalls: readonly Shortfall[]
  /** By year, then in total. */
  readonly years: readonly PlannedYear[]
  readonly cost: Computed
  /** No plan under the same limits (with the same shortfalls) costs less than this. */
  readonly costBound: number
  /** (cost - costBound) / cost: how far the plan may be from the least cost. */
  readonly gap: number
  /** Of an infeasible plan: whether no plan breaks the limits less. */
  readonly leastShortfall: boolean
  /** Runs that are held elsewhere than the analysis says. */
  readonly moved: number
  /** Use of trainers and rooms, by institution, then quarter. */
  readonly loads: readonly PlannedLoad[]
  /** Name and version of the solver. */
  readonly solver: string
}

export interface PlannedRuns {
  readonly quarter: QuarterId
  readonly course: Id
  readonly institution: Id
  readonly runs: number
}

export interface PlannedYear {
  readonly year: number
  readonly runs: number
  readonly cost: Computed
  readonly funds: Computed | undefined
}

/** Days that a plan uses of what there is. */
export interface PlannedLoad {
  readonly kind: 'trainers' | 'rooms'
  readonly institution: Id
  readonly quarter: QuarterId
  readonly used: number
  /** Undefined where it is not known. */
  readonly capacity: number | undefined
}

/** A limit that gives way, and by how much. */
export type Shortfall =
  /** Trainer-days in a quarter or a year; `courses` names what the trainers teach where the institution has several groups. */
  | { readonly kind: 'trainers'; readonly institution: Id; readonly time: QuarterId | number; readonly courses: readonly Id[]; readonly days: number } // prettier-ignore
  | { readonly kind: 'rooms'; readonly institution: Id; readonly time: QuarterId | number; readonly days: number }
  /** People missing for a team of one run. */
  | { readonly kind: 'team'; readonly institution: Id; readonly course: Id; readonly people: number }
  /** Runs above runs_per_year_max. */
  | { readonly kind: 'offer'; readonly institution: Id; readonly course: Id; readonly year: number; readonly runs: number } // prettier-ignore
  | { readonly kind: 'money'; readonly year: number; readonly amount: number }
  /** Runs that cannot be held by the end of the plan, and why. */
  | { readonly kind: 'runs'; readonly course: Id; readonly runs: number; readonly why: 'nobody-offers' | 'too-late' | 'prerequisites'; readonly earliest: QuarterId | undefined } // prettier-ignore
