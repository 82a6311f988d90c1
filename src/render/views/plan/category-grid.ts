import { pickLine } from '../../text.ts'
import type { Grid } from '../generated/definitions.ts'
import { emptyGrid, grid } from '../print/grid.ts'
import { plainName } from '../print/print.ts'
import type { ViewContext } from '../view-context.ts'
import { printMoneyRow } from './money-unit.ts'
import { moneyTable } from './money.ts'

/** Cost of delivery by category and year. */
export function categoryGrid(context: ViewContext): Grid {
  const { budget } = context.analysis
  const { categories: table, statuses } = moneyTable(context)
  if (budget.lines.length === 0) return emptyGrid
  return grid({
    columns: yearColumns(context),
    rows: budget.categories.map(({ title }, row) => ({
      name: plainName(
        title === undefined
          ? context.language.phrases.text('strategy.resources.course-run')
          : pickLine(title, context.texts),
      ),
      cells: printMoneyRow(context, [...(table.cells[row] ?? []), table.rowTotals[row] ?? 0]),
    })),
    total: printMoneyRow(context, [...table.columnTotals, table.total]),
    statuses,
  })
}

/** The years of the budget and their sum, as columns. */
export function yearColumns(context: ViewContext): Grid['columns'] {
  return [
    ...context.analysis.budget.years.map((year) => plainName(String(year))),
    plainName(context.language.phrases.text('label.total')),
  ]
}
