import type { Grid } from '../generated/definitions.ts'
import type { ResourcesSection } from '../generated/strategy.ts'
import { listed, prose, type ViewContext } from '../view-context.ts'
import { emptyGrid, grid } from '../print/grid.ts'
import { actionCostBySource } from '../plan/action-cost.ts'
import { balanceGrid } from '../plan/balance-grid.ts'
import { costBasis } from '../plan/cost-basis.ts'
import { categoryGrid, yearColumns } from '../plan/category-grid.ts'
import {
  inMoneyUnit,
  moneyDifference,
  moneyUnitName,
  printAmount,
  printMoney,
  printMoneyRow,
  printSmall,
  roundMoney,
  smallUnitName,
} from '../plan/money-unit.ts'
import { fundingBySource, moneyTable } from '../plan/money.ts'
import { unfundedGrid } from '../plan/unfunded.ts'
import { nameOf } from '../print/names.ts'
import { nothing, plainName, printCounts, printShare } from '../print/print.ts'

/** What the plan costs and who pays; undefined without cost, funds and text. */
export function resourcesSection(context: ViewContext): ResourcesSection | undefined {
  const { budget, actionBudget } = context.analysis
  const plan = context.reader === undefined ? context.analysis.plan : undefined
  const basis = costBasis(context)
  const text = prose(context, 'resources')
  const isEmpty = budget.lines.length + budget.funding.lines.length + actionBudget.lines.length === 0
  if (isEmpty && text === '') return undefined
  const table = moneyTable(context)
  const committed = table.committed.reduce((sum, value) => sum + value, 0)
  const gap = moneyDifference(context, table.total, committed)
  return {
    prose: text,
    unit: moneyUnitName(context),
    small: smallUnitName(context),
    assumed: basis.assumed,
    assumedPart: basis.assumedPart && plan === undefined,
    planned: plan === undefined ? '' : printAmount(context, inMoneyUnit(context, plan.cost)),
    total: table.total === 0 ? '' : printAmount(context, table.total),
    share: shareOfWhole(context),
    committed: printAmount(context, committed),
    gap: printAmount(context, Math.abs(gap)),
    isSurplus: gap < 0,
    stateShare: budget.funding.stateShare === undefined ? '' : printShare(context, budget.funding.stateShare.value),
    stateShareCommitted: printShare(context, budget.funding.stateShareCommitted?.value),
    byCategory: categoryGrid(context),
    bySource: sourceGrid(context),
    balance: balanceGrid(context),
    courses: context.reader === undefined ? courseGrid(context) : emptyGrid, // its cost is of all who teach the course
    actions: actionCostBySource(context),
    unfunded: unfundedGrid(context),
  }
}

/** Which share of the cost of the whole falls to the reader; "" where the document is for everybody. */
function shareOfWhole(context: ViewContext): string {
  const whole = context.whole.analysis.budget.total.value
  if (context.reader === undefined || whole === 0) return ''
  return printShare(context, context.analysis.budget.total.value / whole)
}

function sourceGrid(context: ViewContext): Grid {
  const { years, lines } = context.analysis.budget.funding
  const rows = fundingBySource(context)
  const sums = years.map((_, year) => rows.reduce((sum, row) => sum + (row.years[year] ?? 0), 0))
  return grid({
    columns: yearColumns(context),
    rows: rows.map((row) => ({
      name: plainName(context.language.phrases.text(`strategy.source.${row.source}`)),
      cells: printMoneyRow(context, [...row.years, row.total]),
    })),
    total: printMoneyRow(context, [...sums, sums.reduce((sum, value) => sum + value, 0)]),
    statuses: lines.map(({ amount }) => amount.status),
  })
}

/** Cost of every course, and for each person who needs it. */
function courseGrid(context: ViewContext): Grid {
  const { phrases } = context.language
  const courses = listed(context, 'course')
    .flatMap(({ id }) => context.analysis.courses.get(id) ?? [])
    .filter(({ cost }) => cost.value > 0)
  const table = roundMoney(
    context,
    courses.map(({ cost }) => [cost]),
  )
  return grid({
    columns: ['people', 'cost', 'cost-per-graduate'].map((key) =>
      plainName(phrases.text(`strategy.column.${key}`, { small: smallUnitName(context) })),
    ),
    rows: courses.map(({ course, people, costPerGraduate }, index) => ({
      name: nameOf(context, 'course', course),
      cells: [
        printCounts(context, people),
        printMoney(context, table.rowTotals[index] ?? 0),
        costPerGraduate === undefined ? nothing : printSmall(context, costPerGraduate),
      ],
    })),
    total: ['', printMoney(context, table.total), ''],
    statuses: courses.map(({ cost }) => cost.status),
  })
}
