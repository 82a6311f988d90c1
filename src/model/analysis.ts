import type { Cell, CoverageTables, Post, RankedNeed } from './analysis/coverage.ts'
import type { InstitutionCapacity, SinglePoint, TrainerStock } from './analysis/capacity.ts'
import type { Computed, Range } from './analysis/computed.ts'
import type { CourseFigures, DemandEntry, ServedDemand, Trace } from './analysis/demand.ts'
import type { ActionBudget, Budget, DonorFigures } from './analysis/money.ts'
import type { CourseOrder, RolePath } from './analysis/order.ts'
import type { AnalysisNote, AnalysisPeriod, PlanningKey, PlanningValue } from './analysis/planning.ts'
import type { IndicatorProgress, RiskScore } from './analysis/progress.ts'
import type { Id } from './definition.ts'
import type { Plan } from './plan.ts'

/**
 * Every figure that the documents print and nobody types: plain data, made from the project alone.
 *
 * Lists and maps are in natural order of ids unless they say otherwise. Where the data allow only bounds, a figure has
 * a `Range`; figures behind demand (seats, runs, days, cost) are counted with its lower end, and once more with the
 * upper end under `upper`. How a figure came about is told by `explain` (src/analysis/explain.ts).
 */
export interface Analysis {
  readonly scenario: Id | undefined
  readonly period: AnalysisPeriod
  readonly planning: ReadonlyMap<PlanningKey, PlanningValue>
  /** Shipped planning values that entered a figure because the project states none; printed as assumed. */
  readonly defaults: readonly PlanningValue[]
  readonly posts: readonly Post[]
  /** People posted, each once. */
  readonly headcount: number
  /** By institution, then role, then competency. */
  readonly cells: readonly Cell[]
  readonly coverage: CoverageTables
  /** Role x competency over all institutions, the most pressing first (F8). */
  readonly needs: readonly RankedNeed[]
  /** Institution x role x competency, the most pressing first. */
  readonly needsByInstitution: readonly RankedNeed[]
  /** By role, then competency. */
  readonly traces: readonly Trace[]
  /** By course, then institution, then role. */
  readonly demand: readonly DemandEntry[]
  /** By course, then posting institution: the matrix from -> to. */
  readonly service: readonly ServedDemand[]
  readonly courses: ReadonlyMap<Id, CourseFigures>
  /** Courses that nobody needs as far as it was assessed. */
  readonly coursesWithoutDemand: readonly Id[]
  readonly totals: Totals
  readonly capacity: ReadonlyMap<Id, InstitutionCapacity>
  readonly trainerStock: TrainerStock
  readonly singlePoints: readonly SinglePoint[]
  readonly budget: Budget
  readonly actionBudget: ActionBudget
  readonly donors: DonorFigures
  readonly order: ReadonlyMap<Id, CourseOrder>
  readonly paths: ReadonlyMap<Id, RolePath>
  readonly indicators: ReadonlyMap<Id, IndicatorProgress>
  readonly risks: ReadonlyMap<Id, RiskScore>
  readonly notes: readonly AnalysisNote[]
  /** Runs by quarter, where the project asks for a plan (planning.plan) and a build found one. */
  readonly plan?: Plan | undefined
}

/** Sums over all courses. A person who needs two courses counts in both. */
export interface Totals {
  readonly people: Range
  readonly seats: number
  readonly workingRuns: number
  readonly separateRuns: number
  readonly pooledRuns: number
  readonly personDays: Computed
  readonly trainerDays: Computed
  readonly trainerDaysWithPreparation: Computed
  readonly seatsPerYear: Computed
  readonly trainersNeeded: number
}
