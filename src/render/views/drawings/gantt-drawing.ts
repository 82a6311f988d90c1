import type { GanttChart } from '../../../model/gantt.ts'
import type { FigureRequest } from '../../figure-request.ts'
import { mention, titleOf } from '../mention.ts'
import type { ViewContext } from '../view-context.ts'
import { groupedActions, type PlacedAction } from '../plan/action-groups.ts'
import { projectPeriod } from '../head-count.ts'
import { drawingText } from './drawing-text.ts'

/** Measures of the action plan over quarters, by goal, with the numbers of the plan. */
export function ganttDrawing(context: ViewContext): FigureRequest | undefined {
  const groups = groupedActions(context)
  if (groups.length === 0) return undefined
  const { phrases } = context.language
  const { from, to } = projectPeriod(context)
  return {
    statuses: [],
    drawing: {
      kind: 'gantt-chart',
      input: {
        ...drawingText(context, 'gantt', phrases.text('strategy.action-plan.gantt-caption')),
        corner: phrases.text('strategy.column.measure'),
        years: Array.from({ length: to - from + 1 }, (_, index) => ({
          label: String(from + index),
          quarters: ['1', '2', '3', '4'],
        })),
        groups: groups.map(({ title, actions }) => ({
          label: title,
          tasks: actions.map((placed) => task(context, placed, from)),
        })),
        keys: { task: phrases.text('strategy.column.measure'), milestone: phrases.text('strategy.figure.milestone') },
      },
    },
  }
}

function task(
  context: ViewContext,
  { no, action }: PlacedAction,
  first: number,
): GanttChart['groups'][number]['tasks'][number] {
  const { label, short } = mention(context, 'institution', action.data.responsible)
  const end = quarterOf(action.data.end, first) + 1
  return {
    label: `${no}. ${titleOf(context, action)}`,
    note: short || label,
    from: quarterOf(action.data.start, first),
    to: end,
    milestones: action.data.milestone === true ? [end] : [],
  }
}

/** The quarter of a day (2026-05-03) or a quarter (2026-Q2), counted from the beginning of a year. */
function quarterOf(time: string, first: number): number {
  const [, year = '0', quarter, month = '1'] = /^(\d{4})-(?:Q(\d)|(\d{2}))/.exec(time) ?? []
  const within = quarter === undefined ? Math.floor((Number(month) - 1) / 3) : Number(quarter) - 1
  return (Number(year) - first) * 4 + within
}
