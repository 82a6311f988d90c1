import type { FigureRequest } from '../../figure-request.ts'
import { actionCosts } from '../plan/action-cost.ts'
import { groupedActions } from '../plan/action-groups.ts'
import { moneyUnitName, printMoney, printMoneyRow } from '../plan/money-unit.ts'
import { printCount } from '../print/print.ts'
import { actionStatuses } from '../strategy/action-plan.ts'
import { listed, type ViewContext } from '../view-context.ts'
import { drawingText } from './drawing-text.ts'
import { capitalize } from '../capitalize.ts'

/** Cost of the measures by year and source; undefined where none costs money. */
export function actionCostDrawing(context: ViewContext): FigureRequest | undefined {
  const { phrases, number } = context.language
  const { years, sources, bySource, statuses } = actionCosts(context)
  if (sources.length === 0) return undefined
  const unit = moneyUnitName(context)
  return {
    statuses,
    drawing: {
      kind: 'budget-bars',
      input: {
        ...drawingText(context, 'action-cost', phrases.text('strategy.resources.actions-caption', { unit })),
        unit,
        years: years.map(String),
        sources: sources.map((source, row) => ({
          label: phrases.text(`strategy.source.${source}`),
          amounts: years.map((_, year) => {
            const value = bySource.cells[row]?.[year] ?? 0
            return { value, text: printMoney(context, value) }
          }),
        })),
        total: {
          label: phrases.text('label.total'),
          texts: printMoneyRow(context, bySource.columnTotals),
        },
        format: (value) => number(value),
      },
    },
  }
}

/** Measures of every goal by status; undefined where no measure says how far it is. */
export function actionStatusDrawing(context: ViewContext): FigureRequest | undefined {
  const { phrases } = context.language
  const known = listed(context, 'action').filter(({ data }) => data.status !== undefined)
  const shown = actionStatuses.filter((status) => known.some(({ data }) => data.status === status))
  if (shown.length === 0) return undefined
  const rows = groupedActions(context).map(({ title, actions }) => {
    const counts = shown.map((status) => actions.filter(({ action }) => action.data.status === status).length)
    return {
      label: title,
      counts: counts.map((value) => ({ value, text: printCount(context, value) })),
      total: printCount(
        context,
        counts.reduce((sum, count) => sum + count, 0),
      ),
    }
  })
  return {
    statuses: [],
    drawing: {
      kind: 'level-distribution',
      input: {
        ...drawingText(context, 'action-status', phrases.text('action-plan.overview.status-caption')),
        heads: { label: phrases.text('strategy.column.goal-name'), total: phrases.text('label.total') },
        levels: shown.map((status) => capitalize(phrases.text(`strategy.action-status.${status}`))),
        required: '',
        groups: [{ label: '', rows }],
      },
    },
  }
}
