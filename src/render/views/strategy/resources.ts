import { exactOf } from '../../../model/analysis/computed.ts'
import { div, rational, toNumber } from '../../../std/rational.ts'
import type { Grid } from '../generated/definitions.ts'
import type { ResourcesSection } from '../generated/strategy.ts'
import { listed, prose, type ViewContext } from '../view-context.ts'
import { emptyGrid, grid } from '../print/grid.ts'
import { actionCostBySource } from '../plan/action-cost.ts'
import { balanceGrid } from '../plan/balance-grid.ts'
import { categoryGrid, printMillions, yearColumns } from '../plan/category-grid.ts'
import { fundingBySource, inMillions, millionDigits, moneyTable, printMillion } from '../plan/money.ts'
import { nameOf, namesOf } from '../print/names.ts'
import { nothing, plainName, printCount, printCounts, printShare } from '../print/print.ts'
import { roundTable } from '../print/round-table.ts'

/** What the plan costs and who pays; undefined without cost, funds and text. */
export function resourcesSection(context: ViewContext): ResourcesSection | undefined {
  const { budget, actionBudget, plan } = context.analysis
  const text = prose(context, 'resources')
  const isEmpty = budget.lines.length + budget.funding.lines.length + actionBudget.lines.length === 0
  if (isEmpty && text === '') return undefined
  const table = moneyTable(context)
  const committed = table.committed.reduce((sum, value) => sum + value, 0)
  const gap = Number((table.total - committed).toFixed(millionDigits))
  return {
    prose: text,
    currency: table.currency,
    assumed: budget.basis === 'even-spread' && plan === undefined,
    planned: budget.basis === 'even-spread' && plan !== undefined,
    total: table.total === 0 ? '' : printMillion(context, table.total),
    share: shareOfWhole(context),
    committed: printMillion(context, committed),
    gap: printMillion(context, Math.abs(gap)),
    isSurplus: gap < 0,
    stateShare: budget.funding.stateShare === undefined ? '' : printShare(context, budget.funding.stateShare.value),
    stateShareCommitted: printShare(context, budget.funding.stateShareCommitted?.value),
    byCategory: categoryGrid(context),
    bySource: sourceGrid(context),
    balance: balanceGrid(context),
    courses: context.reader === undefined ? courseGrid(context) : emptyGrid, // its cost is of all who teach the course
    actions: actionCostBySource(context),
    unfunded: namesOf(context, 'action', [...new Set(actionBudget.years.flatMap(({ unfunded }) => unfunded))]),
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
      cells: printMillions(context, [...row.years, row.total]),
    })),
    total: printMillions(context, [...sums, sums.reduce((sum, value) => sum + value, 0)]),
    statuses: lines.map(({ amount }) => amount.status),
  })
}

/** Cost of every course, and for each person who needs it, in thousands. */
function courseGrid(context: ViewContext): Grid {
  const { phrases } = context.language
  const courses = listed(context, 'course')
    .flatMap(({ id }) => context.analysis.courses.get(id) ?? [])
    .filter(({ cost }) => cost.value > 0)
  const table = roundTable(
    courses.map(({ cost }) => [inMillions(cost)]),
    millionDigits,
  )
  const perPerson = (cost: (typeof courses)[number]['costPerGraduate']): string =>
    cost === undefined ? nothing : printCount(context, toNumber(div(exactOf(cost), rational(1000))))
  return grid({
    columns: ['people', 'cost', 'cost-per-graduate'].map((key) => plainName(phrases.text(`strategy.column.${key}`))),
    rows: courses.map(({ course, people, costPerGraduate }, index) => ({
      name: nameOf(context, 'course', course),
      cells: [
        printCounts(context, people),
        printMillion(context, table.rowTotals[index] ?? 0),
        perPerson(costPerGraduate),
      ],
    })),
    total: ['', printMillion(context, table.total), ''],
    statuses: courses.map(({ cost }) => cost.status),
  })
}
