import type { FigureText } from './figure.ts'

/** Actions over the quarters of a plan. */
export interface GanttChart extends FigureText {
  /** What the rows are. */
  readonly corner: string
  readonly years: readonly GanttYear[]
  readonly groups: readonly GanttGroup[]
  readonly keys: { readonly task: string; readonly milestone: string }
}

export interface GanttYear {
  readonly label: string
  /** Names of its quarters, such as I to IV. */
  readonly quarters: readonly string[]
}

export interface GanttGroup {
  /** The objective; none when empty. */
  readonly label: string
  readonly tasks: readonly GanttTask[]
}

export interface GanttTask {
  readonly label: string
  /** Dates or a responsible body, small under the label; none when empty. */
  readonly note: string
  /** Quarters from the beginning of the first year: from 0 to 2 is its first half. What lies outside is cut. */
  readonly from: number
  readonly to: number
  /** Places of milestones, in quarters. */
  readonly milestones: readonly number[]
}
