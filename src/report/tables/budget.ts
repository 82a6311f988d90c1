import type { Computed } from '../../model/analysis/computed.ts'
import type { ActionBudget, Budget } from '../../model/analysis/money.ts'
import { groupBy } from '../../std/group-by.ts'
import { sumOf, weakestOf } from './sum-figures.ts'
import { headingCell, headingColumns, type TableInput, type TableSpec } from './table-spec.ts'
import { column, type Heading, quantity, type Row, statusColumn, type Table } from './table.ts'

/** Cost of delivery against money (F18, F19), and the second budget of actions. */
export const budgetTable: TableSpec = {
  name: 'budget',
  summary: 'cost of delivery against committed money',
  headings: [['year'], ['category'], ['course'], ['institution'], ['source'], ['action']],
  make(input, by) {
    const [heading = 'year'] = by
    switch (heading) {
      case 'action':
        return actionTable(input)
      case 'source':
        return sourceTable(input)
      case 'category':
      case 'course':
      case 'institution':
        return matrix(input, { heading, title: `Cost of delivery by ${heading}`, amounts: costAmounts(input, heading) })
      default:
        return yearTable(input)
    }
  },
}

const empty = 'Nothing has a cost: add "rates" (amount, unit, year) and courses that are in demand'

function yearTable(input: TableInput): Table {
  const { funding, basis } = input.analysis.budget
  const { years, gap } = input.analysis.actionBudget
  const rows = funding.years.map((year): Row => {
    const actions = years.find((entry) => entry.year === year.year)
    return {
      cells: [
        String(year.year),
        ...[year.cost, year.committed, year.planned, year.sought, year.gap].map(quantity),
        quantity(actions?.cost),
        quantity(actions?.gap),
        year.gap.status,
      ],
    }
  })
  const all = (key: 'cost' | 'committed' | 'planned' | 'sought') => sumOf(funding.years.map((year) => year[key]))
  return {
    name: 'budget',
    title: `Cost of delivery and money by year${currency(input)}`,
    by: ['year'],
    columns: [
      ...headingColumns(['year']),
      column('cost', 'Cost', 'money'),
      column('committed', 'Committed', 'money'),
      column('planned', 'Planned', 'money'),
      column('sought', 'Sought', 'money'),
      column('gap', 'Gap', 'money'),
      column('actions', 'Actions', 'money'),
      column('actions_gap', 'Their gap', 'money'),
      statusColumn,
    ],
    rows: isEmpty(input.analysis) ? [] : rows,
    total: {
      cells: [
        undefined,
        ...(['cost', 'committed', 'planned', 'sought'] as const).map(all),
        quantity(funding.gap),
        quantity(input.analysis.actionBudget.total),
        quantity(gap),
        funding.gap.status,
      ],
    },
    notes: [
      'A gap is cost - committed money; below zero it is a surplus. A line of money may count in both gaps: do not add them',
      ...(basis === 'even-spread' ? ['Costs are spread evenly over the years while there is no delivery plan'] : []),
    ],
    empty,
  }
}

function isEmpty({ budget, actionBudget }: { readonly budget: Budget; readonly actionBudget: ActionBudget }): boolean {
  return budget.total.value === 0 && actionBudget.total.value === 0 && budget.funding.lines.length === 0
}

/** An amount of a year under a heading. */
interface YearAmount {
  readonly key: string
  readonly year: number
  readonly amount: Computed
}

function costAmounts({ analysis }: TableInput, heading: 'category' | 'course' | 'institution'): readonly YearAmount[] {
  return analysis.budget.lines.map((line) => ({ key: line[heading] ?? '', year: line.year, amount: line.amount }))
}

interface Matrix {
  readonly heading: Heading
  readonly title: string
  readonly amounts: readonly YearAmount[]
  readonly notes?: readonly string[]
}

/** One row a key, one column a year. */
function matrix(input: TableInput, { heading, title, amounts, notes = [] }: Matrix): Table {
  const { years } = input.analysis.budget
  const yearly = (entries: readonly YearAmount[]): Row['cells'] => [
    ...years.map((year) => sumOf(entries.filter((entry) => entry.year === year).map(({ amount }) => amount))),
    sumOf(entries.map(({ amount }) => amount)),
    weakestOf(entries.map(({ amount }) => amount)),
  ]
  const groups = [...groupBy(amounts, ({ key }) => key)]
  return {
    name: 'budget',
    title: `${title}${currency(input)}`,
    by: [heading],
    columns: [
      ...headingColumns([heading]),
      ...years.map((year) => column(String(year), String(year), 'money')),
      column('total', 'Total', 'money'),
      statusColumn,
    ],
    rows: groups.map(([key, entries]) => ({ cells: [keyCell(input, heading, key), ...yearly(entries)] })),
    ...(groups.length > 1 && { total: { cells: [undefined, ...yearly(amounts)] } }),
    notes,
    empty,
  }
}

function keyCell(input: TableInput, heading: Heading, key: string): Row['cells'][number] {
  if (key === '') return '(nobody)'
  if (heading !== 'category') return headingCell(input, heading, key)
  const title = input.analysis.budget.categories.find((entry) => entry.key === key)?.title
  return title === undefined ? key : input.names.text(title) || key
}

function sourceTable(input: TableInput): Table {
  const amounts = input.analysis.budget.funding.lines.map(({ source, year, amount }) => ({ key: source, year, amount }))
  const notes = ['Lines of every status: committed, planned and sought']
  return {
    ...matrix(input, { heading: 'source', title: 'Money by source', amounts, notes }),
    empty: 'The project has no lines of money: add "funding"',
  }
}

function actionTable(input: TableInput): Table {
  const amounts = input.analysis.actionBudget.lines.map(({ action, year, amount }) => ({ key: action, year, amount }))
  return {
    ...matrix(input, { heading: 'action', title: 'Cost of actions', amounts }),
    empty: 'No action has a cost: add "cost" by year to actions',
  }
}

function currency({ project }: TableInput): string {
  const unit = [...project.entities.project.values()][0]?.data.currency
  return unit === undefined ? '' : `, ${unit}`
}
