import type { Grid } from '../generated/definitions.ts'
import { emptyGrid, grid } from '../print/grid.ts'
import { plainName } from '../print/print.ts'
import type { ViewContext } from '../view-context.ts'
import { yearColumns } from './category-grid.ts'
import { printMoneyRow } from './money-unit.ts'
import { moneyTable } from './money.ts'

/** Lines of the balance, from what is needed to what is hoped for. */
const balanceLines = ['cost', 'committed', 'gap', 'planned', 'sought'] as const

/** Cost against committed, planned and sought funds; the first lines where not all are wanted. */
export function balanceGrid(context: ViewContext, lines: number = balanceLines.length): Grid {
  const table = moneyTable(context)
  if (table.total === 0 || context.analysis.budget.funding.lines.length === 0) return emptyGrid
  const rows = balanceLines.slice(0, lines).map((key) => ({
    name: plainName(context.language.phrases.text(`strategy.balance.${key}`)),
    cells: printMoneyRow(context, [...table[key], table[key].reduce((sum, value) => sum + value, 0)]),
  }))
  return grid({ columns: yearColumns(context), rows, statuses: table.statuses })
}
