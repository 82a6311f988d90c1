import type { Id } from '../definition.ts'
import type { Text } from '../generated/text.ts'
import type { Computed, FigureStatus } from './computed.ts'

export type FundingSource = 'state' | 'donor' | 'own' | 'mixed'

/** Cost of delivery (F18), in the currency of the project, not rounded. Print parts with `printParts`. */
export interface Budget {
  readonly years: readonly number[]
  /** Whether costs follow a delivery plan or are spread evenly (assumed). */
  readonly basis: 'even-spread' | 'plan'
  readonly lines: readonly CostLine[]
  readonly categories: readonly CostCategory[]
  readonly byYear: ReadonlyMap<number, Computed>
  readonly byCategory: ReadonlyMap<string, Computed>
  /** Key `year/category`. */
  readonly byYearAndCategory: ReadonlyMap<string, Computed>
  readonly byCourse: ReadonlyMap<Id, Computed>
  /** By the institution that bears it: person-days where people are posted, all else where they are taught. */
  readonly byInstitution: ReadonlyMap<Id, Computed>
  /** Cost of courses that nobody offers; in no institution. */
  readonly unassigned: Computed
  readonly total: Computed
  readonly upperTotal: Computed
  readonly funding: FundingFigures
}

/** A kind of cost. `title` is undefined for the fixed cost of a run that a course states itself (`course-run`). */
export interface CostCategory {
  readonly key: string
  readonly title: Text | undefined
}

/** One amount: a course, who bears it, a year and a category. */
export interface CostLine {
  readonly course: Id
  readonly institution: Id | undefined
  readonly year: number
  /** Key of a category. */
  readonly category: string
  /** Rate used; undefined for the fixed cost of a course. */
  readonly rate: Id | undefined
  readonly quantity: Computed
  readonly amount: Computed
}

/** Money against delivery cost (F19, F20). */
export interface FundingFigures {
  readonly lines: readonly FundingLine[]
  readonly years: readonly FundingYear[]
  /** Over all years: cost - committed; negative is a surplus. */
  readonly gap: Computed
  readonly committed: Computed
  /** (state + own) / all lines; undefined without lines. */
  readonly stateShareCommitted: Computed | undefined
  readonly stateShare: Computed | undefined
}

/** A funding line that counts (its programme is not dropped) in a year of the plan. */
export interface FundingLine {
  readonly id: Id
  readonly source: FundingSource
  readonly year: number
  readonly status: 'committed' | 'planned' | 'sought'
  readonly amount: Computed
  readonly programme: Id | undefined
}

export interface FundingYear {
  readonly year: number
  readonly cost: Computed
  readonly committed: Computed
  readonly planned: Computed
  readonly sought: Computed
  /** Committed and other lines by source. */
  readonly bySource: ReadonlyMap<FundingSource, Computed>
  /** Cost - committed; negative is a surplus. */
  readonly gap: Computed
}

/** The second budget: costs of actions, never added to the cost of delivery. */
export interface ActionBudget {
  readonly lines: readonly ActionCost[]
  readonly years: readonly ActionYear[]
  readonly total: Computed
  readonly gap: Computed
}

export interface ActionCost {
  readonly action: Id
  readonly year: number
  /** The source of its one funding line, or of its one line of the year; else unattributed. */
  readonly source: FundingSource | 'unattributed'
  readonly amount: Computed
}

export interface ActionYear {
  readonly year: number
  readonly cost: Computed
  readonly bySource: ReadonlyMap<FundingSource | 'unattributed', Computed>
  /** Committed lines of the year that an action names; they may also pay for delivery. */
  readonly committed: Computed
  /** Cost - committed; not to be added to the gap of delivery, since a line may count in both. */
  readonly gap: Computed
  /** Actions with a cost in the year and no committed line of the year, and what they cost. */
  readonly unfunded: readonly Id[]
  readonly unfundedCost: Computed
}

/** Donor programmes against the runs of the plan (F20, F21). */
export interface DonorFigures {
  /** Runs named in programmes / working runs; undefined without runs. */
  readonly dependence: Computed | undefined
  readonly programmeRuns: number
  readonly workingRuns: number
  readonly byCourse: readonly { readonly course: Id; readonly programmeRuns: number; readonly workingRuns: number }[]
  /** One course, institution and year in two programmes or more. */
  readonly overlaps: readonly Overlap[]
}

export interface Overlap {
  readonly course: Id
  readonly institution: Id
  readonly year: number
  readonly programmes: readonly Id[]
  readonly status: FigureStatus
}
