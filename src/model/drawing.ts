import type { FigureText } from './figure.ts'
import type { GanttChart } from './gantt.ts'

/**
 * What a drawing shows, in the words and printed numbers of the reader's language: `render` asks for it, `figures` turns it
 * into geometry.
 */
export type Drawing =
  | { readonly kind: 'coverage-bars'; readonly input: CoverageBars }
  | { readonly kind: 'demand-capacity'; readonly input: DemandCapacity }
  | { readonly kind: 'budget-bars'; readonly input: BudgetBars }
  | { readonly kind: 'trend-lines'; readonly input: TrendLines }
  | { readonly kind: 'heat-map'; readonly input: HeatMap }
  | { readonly kind: 'role-matrix'; readonly input: RoleMatrix }
  | { readonly kind: 'level-distribution'; readonly input: LevelDistribution }
  | { readonly kind: 'indicator-progress'; readonly input: IndicatorProgress }
  | { readonly kind: 'gantt-chart'; readonly input: GanttChart }
  | { readonly kind: 'risk-matrix'; readonly input: RiskMatrix }
  | { readonly kind: 'pathway-chart'; readonly input: PathwayChart }
  | { readonly kind: 'goal-tree'; readonly input: GoalTree }
  | { readonly kind: 'prerequisite-graph'; readonly input: PrerequisiteGraph }

/** A number to draw and the form in which it is printed; without a value only the text stands. */
export interface Quantity {
  readonly value: number | undefined
  readonly text: string
}

/** Shares from 0 to 1 of people who reach what is required, now and as a target, by role or area. */
export interface CoverageBars extends FigureText {
  readonly heads: { readonly label: string; readonly now: string; readonly target: string }
  /** The printed ends of the scale, such as "0 %" and "100 %". */
  readonly ends: readonly [string, string]
  readonly groups: readonly CoverageGroup[]
}

export interface CoverageGroup {
  /** Heading of the rows; none when empty. */
  readonly label: string
  readonly rows: readonly CoverageRow[]
}

export interface CoverageRow {
  readonly label: string
  readonly now: Quantity
  readonly target: Quantity
}

/** What is asked of institutions and what they can give, by year. */
export interface DemandCapacity extends FigureText {
  readonly heads: { readonly label: string; readonly demand: string; readonly capacity: string; readonly use: string }
  readonly institutions: readonly InstitutionLoad[]
}

export interface InstitutionLoad {
  readonly label: string
  readonly years: readonly YearLoad[]
}

export interface YearLoad {
  readonly label: string
  readonly demand: Quantity
  readonly capacity: Quantity
  /** Printed utilisation; empty when undefined. */
  readonly use: string
  /** Demand is above capacity: the use is printed bold with a triangle. */
  readonly over: boolean
}

/** Money by year and source (or category). */
export interface BudgetBars extends FigureText {
  /** Unit of all amounts, such as "million tenge". */
  readonly unit: string
  readonly years: readonly string[]
  readonly sources: readonly AmountRow[]
  /** Printed sums of the years. */
  readonly total: { readonly label: string; readonly texts: readonly string[] }
  /** What the years cost, drawn as a stroke across the columns. */
  readonly cost?: AmountRow
  /** Prints a round value of the axis. */
  readonly format: (value: number) => string
}

export interface AmountRow {
  readonly label: string
  /** An amount for each year. */
  readonly amounts: readonly Quantity[]
}

/** Values over time. */
export interface TrendLines extends FigureText {
  readonly unit: string
  /** Names of the points in time, evenly apart. */
  readonly times: readonly string[]
  /** At most four are told apart by mark and dash. */
  readonly series: readonly TrendSeries[]
  /** `step` keeps a value until the next one. */
  readonly form: 'line' | 'step'
  /** Prints a round value of the axis. */
  readonly format: (value: number) => string
}

export interface TrendSeries {
  readonly label: string
  /** A value for each time; a missing one interrupts the line. */
  readonly values: readonly Quantity[]
}

/** Values of rows by columns, such as the mean gap by role and area. */
export interface HeatMap extends FigureText {
  /** What the rows are. */
  readonly corner: string
  readonly columns: readonly string[]
  readonly groups: readonly HeatGroup[]
  /** At most five ranges of values from light to dark, each from its least value on. */
  readonly steps: readonly HeatStep[]
}

export interface HeatGroup {
  /** Heading of the rows; none when empty. */
  readonly label: string
  readonly rows: readonly { readonly label: string; readonly cells: readonly Quantity[] }[]
}

export interface HeatStep {
  readonly from: number
  readonly label: string
}

/** The levels that roles require of competencies. */
export interface RoleMatrix extends FigureText {
  /** What the rows are. */
  readonly corner: string
  readonly roles: readonly string[]
  readonly areas: readonly CompetencyRows[]
  /** Names of the levels, the lowest (0) first; each cell's value is an index into them. */
  readonly levels: readonly string[]
}

export interface CompetencyRows {
  /** The area; none when empty. */
  readonly label: string
  /** A level for each role, without value and text where the role does not require the competency. */
  readonly competencies: readonly { readonly label: string; readonly levels: readonly Quantity[] }[]
}

/** How many people stand at each level, by role or competency. */
export interface LevelDistribution extends FigureText {
  readonly heads: { readonly label: string; readonly total: string }
  /** Short names of the levels, the lowest first, such as "0" to "4". */
  readonly levels: readonly string[]
  /** Explains the stroke before the required level; none when empty. */
  readonly required: string
  readonly groups: readonly DistributionGroup[]
}

export interface DistributionGroup {
  /** Heading of the rows; none when empty. */
  readonly label: string
  readonly rows: readonly DistributionRow[]
}

export interface DistributionRow {
  readonly label: string
  /** People at each level. */
  readonly counts: readonly Quantity[]
  readonly total: string
  /** Index of the required level. */
  readonly required?: number
}

/** How far indicators have come from baseline (0) to target (1), against the straight line of time. */
export interface IndicatorProgress extends FigureText {
  readonly heads: ProgressHeads
  readonly groups: readonly ProgressGroup[]
}

export interface ProgressHeads {
  readonly label: string
  readonly baseline: string
  readonly latest: string
  readonly target: string
  readonly progress: string
  /** What the straight line would have reached by now. */
  readonly expected: string
}

export interface ProgressGroup {
  /** Heading of the rows; none when empty. */
  readonly label: string
  readonly rows: readonly ProgressRow[]
}

export interface ProgressRow {
  readonly label: string
  readonly baseline: string
  readonly latest: string
  readonly target: string
  readonly progress: Quantity
  readonly expected: Quantity
}

/** Risks by probability and impact, both from 1 to 5. */
export interface RiskMatrix extends FigureText {
  readonly probability: RiskAxis
  readonly impact: RiskAxis
  readonly risks: readonly RiskPlace[]
  /** Ranges of probability x impact from light to dark, at most five, each from its least value on. */
  readonly bands: readonly { readonly from: number; readonly label: string }[]
}

export interface RiskAxis {
  readonly label: string
  /** Names of 1 to 5, as far as they have names. */
  readonly steps: readonly string[]
}

export interface RiskPlace {
  /** The number or id under which the register holds the risk. */
  readonly id: string
  readonly probability: number
  readonly impact: number
}

/** The courses of a role's pathway, stage after stage. */
export interface PathwayChart extends FigureText {
  readonly stages: readonly PathwayStage[]
  /** A line under the chart, such as the number of days in all; none when empty. */
  readonly summary: string
}

export interface PathwayStage {
  readonly label: string
  /** Courses with their days in `note`. */
  readonly courses: readonly { readonly label: string; readonly note: string }[]
}

/** Goals with what they are divided into. */
export interface GoalTree extends FigureText {
  readonly goals: readonly GoalNode[]
}

export interface GoalNode {
  readonly label: string
  /** Set small under the label; none when empty. */
  readonly note: string
  readonly parts: readonly GoalNode[]
}

/** Courses and which of them must come before which. */
export interface PrerequisiteGraph extends FigureText {
  readonly courses: readonly CourseNode[]
  /** Heading of a stage, counted from 1. */
  readonly stageLabel: (stage: number) => string
  /** Heading of the courses that neither have nor are a prerequisite; they are left out when empty. */
  readonly loose: string
  /** Explains the dashed frame of a course that stands in another part too. */
  readonly repeated: string
}

export interface CourseNode {
  readonly id: string
  readonly label: string
  /** Days, say, small under the label; none when empty. */
  readonly note: string
  readonly prerequisites: readonly string[]
}
