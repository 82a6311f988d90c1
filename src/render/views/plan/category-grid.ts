import { pickLine } from '../../text.ts'
import type { Grid } from '../generated/definitions.ts'
import { emptyGrid, grid } from '../print/grid.ts'
import { plainName } from '../print/print.ts'
import type { ViewContext } from '../view-context.ts'
import { moneyTable, printMillion } from './money.ts'

/** Cost of delivery by category and year, in millions. */
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
      cells: printMillions(context, [...(table.cells[row] ?? []), table.rowTotals[row] ?? 0]),
    })),
    total: printMillions(context, [...table.columnTotals, table.total]),
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

/** Amounts in millions, one a column. */
export function printMillions(context: ViewContext, values: readonly number[]): readonly string[] {
  return values.map((value) => printMillion(context, value))
}
