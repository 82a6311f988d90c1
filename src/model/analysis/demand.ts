import type { Id } from '../definition.ts'
import type { Computed, FigureStatus, Range } from './computed.ts'

/** The courses that lead people of a role from a level towards the required one. */
export interface Chain {
  readonly from: number
  /** In the order in which they are taken; empty where no course takes people at this level. */
  readonly courses: readonly Id[]
  /** The level at the end, counted up to the required one. */
  readonly reaches: number
  /** Training days of the courses together. */
  readonly days: number
}

/** A requirement of a role with the way to meet it: role -> requirement -> courses -> institutions. */
export interface Trace {
  readonly role: Id
  readonly competency: Id
  readonly required: number
  /** One for each level below the required one, from the lowest. */
  readonly chains: readonly Chain[]
  /** All courses of the chains, in order of id. */
  readonly courses: readonly Id[]
  /** Institutions that offer one of these courses, in order of id. */
  readonly institutions: readonly Id[]
  /** Whether the catalogue leads from the lowest level to the required one, part of the way, or nowhere. */
  readonly match: 'covered' | 'partly' | 'not-covered'
}

/** Who needs a course: the people of a role in an institution (F9). */
export interface DemandEntry {
  readonly course: Id
  readonly institution: Id
  readonly role: Id
  /** Bounds; exact where one outcome of the course counts. */
  readonly people: Range
  /** Cells that could create demand, and those assessed. */
  readonly cells: number
  readonly assessedCells: number
  readonly outcomes: readonly { readonly competency: Id; readonly people: Range }[]
  /** People of the role here who hold what the course teaches and must renew it in a year (F11), not rounded. */
  readonly renewalsPerYear: number
  readonly status: FigureStatus
}

/** The people of one institution who need a course, and where they are taught. */
export interface ServedDemand {
  readonly course: Id
  /** Where they are posted. */
  readonly from: Id
  /** Who teaches them; undefined where nobody offers the course. */
  readonly to: Id | undefined
  readonly people: Range
  /** Seats (F10) for the bound of people that the analysis counts with. */
  readonly seats: number
  /** ceil(seats / class max); undefined where the course has no runs. */
  readonly runs: number | undefined
  /** People in the last run; 0 without runs. */
  readonly lastRunSize: number
  /** Seats x days (F13). */
  readonly personDays: Computed
  readonly entrantsPerYear: number
  readonly growthPerYear: number
  readonly renewalsPerYear: number
  /** Seats / years + entrants + growth + renewals (F11), not rounded. */
  readonly seatsPerYear: Computed
  readonly status: FigureStatus
}

/** Everything about one course over the years of the plan. */
export interface CourseFigures {
  readonly course: Id
  /** Institutions whose offer is running, a pilot or planned, in order of id. */
  readonly offerers: readonly Id[]
  /** Whether exactly one institution offers it: then runs are pooled. */
  readonly central: boolean
  /** Length in days. */
  readonly days: Computed | undefined
  /** People who need it (F9), over all institutions. */
  readonly people: Range
  readonly cells: number
  readonly assessedCells: number
  readonly seats: number
  readonly runs: Runs | undefined
  /** Why there are no runs to count. */
  readonly withoutRuns: 'e-learning' | 'no-class-size' | undefined
  readonly personDays: Computed
  /** Working runs x days x trainers a run (F14). */
  readonly trainerDays: Computed
  readonly trainerDaysWithPreparation: Computed
  readonly seatsPerYear: Computed
  readonly trainers: CourseTrainers
  /** Over all years of the plan (F18). */
  readonly cost: Computed
  /** Cost / people who need it; undefined where nobody does. */
  readonly costPerGraduate: Computed | undefined
  /** The same course counted with the upper bound of demand. */
  readonly upper: UpperFigures
  readonly status: FigureStatus
}

/** Runs of a course (F12). */
export interface Runs {
  /** Sum over posting institutions of ceil(seats / class max). */
  readonly separate: number
  /** ceil(all seats / class max). */
  readonly pooled: number
  readonly poolingGain: number
  /** Those that count for days, cost and load: pooled of a central course, else separate. */
  readonly working: number
  readonly lastPooledRunSize: number
  readonly classMax: number
  readonly classMin: number | undefined
  /** Last runs below the class minimum: one entry a posting institution, or one pooled (`from` undefined). */
  readonly belowMinimum: readonly { readonly from: Id | undefined; readonly size: number }[]
}

/** What the upper bound of demand would mean. */
export interface UpperFigures {
  readonly people: number
  readonly seats: number
  readonly workingRuns: number
  readonly personDays: Computed
  readonly trainerDaysWithPreparation: Computed
  readonly cost: Computed
}

/** Who can teach a course. */
export interface CourseTrainers {
  readonly perRun: number
  /** Suitable trainers of all offerers together. */
  readonly suitable: number
  readonly offers: readonly OfferTrainers[]
  /** ceil(trainer-days with preparation / mean usable days of the suitable trainers); undefined without such days. */
  readonly neededByDays: number | undefined
  /** The larger of that and the team of one run (F15); 0 without runs. */
  readonly needed: number
}

/** The suitable trainers of one offering institution. */
export interface OfferTrainers {
  readonly institution: Id
  readonly status: 'running' | 'planned' | 'pilot'
  readonly people: number
  /** Days over all years; undefined where a group does not state its days. */
  readonly capacityDays: Computed | undefined
  /** Whether a team for one run exists, whatever the days say. */
  readonly canStaffRun: boolean
  /** Runs taught here over all years. */
  readonly runs: number
  readonly trainerDaysWithPreparation: Computed
  /** Limit of the offer over all years, where it states one. */
  readonly runsMax: Computed | undefined
}
