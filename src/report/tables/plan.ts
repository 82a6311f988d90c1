import type { Plan, PlannedRuns } from '../../model/plan.ts'
import { shortfallText } from '../../model/shortfall-text.ts'
import { groupBy } from '../../std/group-by.ts'
import { naturalOrder } from '../../std/natural-order.ts'
import { headingCell, headingColumns, type TableInput, type TableSpec } from './table-spec.ts'
import { type Cell, type Column, column, type Heading, quantity, type Row, type Table } from './table.ts'

/** The delivery plan: runs by quarter, at least cost within all limits. The analysis holds it only when asked for. */
export const planTable: TableSpec = {
  name: 'plan',
  summary: 'runs by quarter that close the gap at least cost, found by a solver',
  headings: [['course', 'institution', 'year'], ['institution', 'year'], ['year']],
  make(input, by) {
    const { plan } = input.analysis
    return by.length === 1 ? byYear(plan) : byGroup(input, by)
  },
}

const quarterColumns: readonly Column[] = [
  ...[1, 2, 3, 4].map((number) => column(`q${number}`, `Q${number}`, 'count')),
  column('runs', 'Runs', 'count'),
]

function byGroup(input: TableInput, by: readonly Heading[]): Table {
  const { plan } = input.analysis
  const groups = groupBy(sorted(plan?.runs ?? [], by), (run) => by.map((heading) => keyOf(run, heading)).join(' '))
  return {
    ...frame(plan, by),
    columns: [...headingColumns(by), ...quarterColumns],
    rows: [...groups.values()].map((runs) => ({
      cells: [...by.map((heading) => nameCell(input, heading, runs)), ...runCells(runs)],
    })),
    ...(plan && { total: { cells: [...by.map(() => undefined), ...runCells(plan.runs)] } }),
  }
}

function byYear(plan: Plan | undefined): Table {
  const wanted = plan && plan.runs.length > 0 ? plan : undefined
  const row = ({ year, cost, funds }: Plan['years'][number]): Row => {
    const runs = plan?.runs.filter((entry) => keyOf(entry, 'year') === String(year)) ?? []
    return { cells: [String(year), ...runCells(runs), quantity(cost), quantity(funds)] }
  }
  return {
    ...frame(plan, ['year']),
    columns: [
      ...headingColumns(['year']),
      ...quarterColumns,
      column('cost', 'Cost', 'money'),
      column('funds', 'Funds', 'money'),
    ],
    rows: wanted?.years.map(row) ?? [],
    ...(wanted && { total: { cells: [undefined, ...runCells(wanted.runs), quantity(wanted.cost), undefined] } }),
  }
}

function frame(
  plan: Plan | undefined,
  by: readonly Heading[],
): Pick<Table, 'name' | 'title' | 'by' | 'notes' | 'empty'> {
  return {
    name: 'plan',
    title: `Delivery plan by ${by.join(', ')}`,
    by,
    notes: plan ? notesOf(plan) : [],
    empty: plan
      ? 'There are no runs to plan: add assessments, and courses with a class size that institutions offer'
      : 'The solver found no plan within its limit',
  }
}

/** The plan is in order of time, then ids; rows stand in order of their headings. */
function sorted(runs: readonly PlannedRuns[], by: readonly Heading[]): readonly PlannedRuns[] {
  return by.toReversed().reduce((all, heading) => sortedBy(all, heading), runs)
}

function sortedBy(runs: readonly PlannedRuns[], heading: Heading): readonly PlannedRuns[] {
  return runs.toSorted((a, b) => naturalOrder(keyOf(a, heading), keyOf(b, heading)))
}

function keyOf({ course, institution, quarter }: PlannedRuns, heading: Heading): string {
  if (heading === 'course') return course
  return heading === 'institution' ? institution : quarter.slice(0, 4)
}

function nameCell(input: TableInput, heading: Heading, [first]: readonly PlannedRuns[]): Cell {
  return first && headingCell(input, heading, keyOf(first, heading))
}

function runCells(runs: readonly PlannedRuns[]): readonly Cell[] {
  const sum = (part: string): number =>
    runs.filter(({ quarter }) => quarter.endsWith(part)).reduce((total, entry) => total + entry.runs, 0)
  return ['Q1', 'Q2', 'Q3', 'Q4', ''].map((part) => quantity(sum(part)))
}

function notesOf(plan: Plan): readonly string[] {
  const { shortfalls, moved, solver } = plan
  return [
    ...shortfalls.map(shortfallText),
    `${qualityOf(plan)} (${solver})`,
    ...(moved === 0 ? [] : [`Runs held elsewhere than demand and capacity assume: ${moved}`]),
  ]
}

function qualityOf({ status, gap, leastShortfall }: Plan): string {
  const cost = gap < 1e-5 ? 'no plan costs less' : `no plan costs less by more than ${(gap * 100).toFixed(3)}%`
  if (status !== 'infeasible') return `All limits are kept; ${cost}`
  return leastShortfall
    ? `No plan keeps all limits; this one gives way least, and of such ${cost}`
    : `No plan that keeps all limits was found; of those that give way as this one does ${cost}`
}
