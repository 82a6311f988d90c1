import type { FigureRequest } from '../../figure-request.ts'
import type { ViewContext } from '../view-context.ts'
import { sumOf } from '../print/grid.ts'
import { moneyUnitName, printMoney, printMoneyRow } from '../plan/money-unit.ts'
import { fundingBySource, moneyTable } from '../plan/money.ts'
import { drawingText } from './drawing-text.ts'

/** Funds by year and source against the cost of the year. */
export function budgetDrawing(context: ViewContext): FigureRequest | undefined {
  const { phrases, number } = context.language
  const sources = fundingBySource(context)
  const { years, cost, statuses } = moneyTable(context)
  if (sources.length === 0) return undefined
  const unit = moneyUnitName(context)
  const amount = (value: number): { value: number; text: string } => ({ value, text: printMoney(context, value) })
  return {
    statuses,
    drawing: {
      kind: 'budget-bars',
      input: {
        ...drawingText(context, 'budget', phrases.text('strategy.resources.sources-caption', { unit })),
        unit,
        years: years.map(String),
        sources: sources.map((row) => ({
          label: phrases.text(`strategy.source.${row.source}`),
          amounts: row.years.map(amount),
        })),
        total: {
          label: phrases.text('label.total'),
          texts: printMoneyRow(
            context,
            years.map((_, index) => sumOf(sources, (row) => row.years[index] ?? 0)),
          ),
        },
        cost: { label: phrases.text('strategy.balance.cost'), amounts: cost.map(amount) },
        format: (value) => number(value),
      },
    },
  }
}
