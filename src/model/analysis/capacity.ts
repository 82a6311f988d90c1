import type { Id } from '../definition.ts'
import type { Computed, FigureStatus } from './computed.ts'

/** Demand against capacity of one institution over all years of the plan (F16). */
export interface InstitutionCapacity {
  readonly institution: Id
  /** Trainers in active groups. */
  readonly trainers: number
  /** Days of teaching with preparation that fall here, against days of all active groups. */
  readonly trainerDays: Load
  /** Run days that need a room, against days of rooms that are not online. */
  readonly roomDays: Load
  readonly runs: number
  readonly seats: number
  readonly personDays: Computed
  /** What binds first; undefined where nothing is demanded or known. */
  readonly bottleneck: 'trainers' | 'rooms' | undefined
  /** Courses taught here for which no team of trainers exists. */
  readonly cannotStaff: readonly Id[]
  /** The same by year, spread evenly while there is no delivery plan. */
  readonly years: readonly CapacityYear[]
  readonly status: FigureStatus
}

/** A demand and what there is to meet it, in days. */
export interface Load {
  readonly demand: Computed
  /** Undefined where a group or room does not state its days. */
  readonly capacity: Computed | undefined
  /** Demand / capacity; undefined where capacity is 0 or unknown. */
  readonly utilisation: Computed | undefined
}

export interface CapacityYear {
  readonly year: number
  readonly trainerDays: Load
  readonly roomDays: Load
}

/** The stock of trainers from year to year (F17): T(t) = T(t-1) x (1 - attrition) + graduates x activation. */
export interface TrainerStockYear {
  readonly year: number
  readonly start: Computed
  readonly leaving: Computed
  /** People who complete a training of trainers in the year, spread evenly. */
  readonly graduates: Computed
  readonly joining: Computed
  readonly end: Computed
  /** Days that the stock at the end of the year can give, by today's mean of usable days; undefined if unknown. */
  readonly capacityDays: Computed | undefined
  readonly demandDays: Computed
}

/** Trainers of the country and the courses that make new ones. */
export interface TrainerStock {
  /** Courses that lead to the highest level of the scale, where a person can teach. */
  readonly trainingOfTrainers: readonly Id[]
  /** Trainers now, in active groups. */
  readonly current: number
  /** Share of them who belong to the institution, 0-1; undefined without trainers. */
  readonly ownShare: Computed | undefined
  readonly national: readonly TrainerStockYear[]
  readonly byInstitution: ReadonlyMap<Id, readonly TrainerStockYear[]>
}

/** A thing that fails when one person or one body fails. */
export interface SinglePoint {
  readonly course: Id
  readonly kind: 'one-institution' | 'one-trainer'
  readonly institution: Id
}
