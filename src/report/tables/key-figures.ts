import type { Analysis } from '../../model/analysis.ts'
import { sub, toNumber } from '../../std/rational.ts'
import { exactValue } from './format-quantity.ts'
import {
  bounded,
  type Cell,
  column,
  isQuantity,
  quantity,
  type Quantity,
  type Row,
  type Table,
  type Unit,
} from './table.ts'

/** The figures of one scenario under the name of its column. */
export interface ScenarioColumn {
  readonly key: string
  readonly title: string
  readonly analysis: Analysis
}

/** The key figures of a project, one column a scenario; of exactly two also the difference. */
export function keyFigures(scenarios: readonly ScenarioColumn[]): Table {
  const [first, second] = scenarios
  const compared = first && second && scenarios.length === 2
  return {
    name: 'key-figures',
    title: 'Key figures',
    by: [],
    columns: [
      column('figure', 'Figure', 'text'),
      ...scenarios.map(({ key, title }) => column(key, title, 'mixed')),
      ...(compared ? [column('difference', 'Difference', 'difference')] : []),
    ],
    rows: figures
      .map(({ title, unit, of }): Row => {
        const values = scenarios.map(({ analysis }) => of(analysis))
        return { cells: [title, ...values, ...(compared ? [difference(values[0], values[1])] : [])], unit }
      })
      .filter(({ cells }) => cells.slice(1).some((cell) => cell !== undefined)),
    notes: scenarios.some(({ analysis }) => analysis.coverage.national.assessed > 0)
      ? []
      : ['Nobody was assessed, so nothing is known about demand and its cost: add "assessments"'],
    empty: 'The project has no figures yet: add "institutions" with "posts", and "roles" with "requires"',
  }
}

interface KeyFigure {
  readonly title: string
  readonly unit: Unit
  readonly of: (analysis: Analysis) => Quantity | undefined
}

const figures: readonly KeyFigure[] = [
  figure('People posted', 'count', ({ headcount }) => quantity(headcount)),
  figure('Needs (person and competency)', 'count', ({ coverage }) => quantity(coverage.national.headcount)),
  figure('Needs assessed', 'count', ({ coverage }) => quantity(coverage.national.assessed)),
  figure('Coverage of those assessed', 'percent', ({ coverage }) => bounded(coverage.national.coverage)),
  figure('Mean gap in levels', 'decimal', ({ coverage }) => bounded(coverage.national.meanGap)),
  demand('People to train (each course)', 'count', ({ totals }) => bounded(totals.people)),
  demand('Seats', 'count', ({ totals }) => quantity(totals.seats)),
  demand('Seats a year', 'days', ({ totals }) => quantity(totals.seatsPerYear)),
  demand('Runs', 'count', ({ totals }) => quantity(totals.workingRuns)),
  demand('Person-days', 'days', ({ totals }) => quantity(totals.personDays)),
  demand('Trainer-days with preparation', 'days', ({ totals }) => quantity(totals.trainerDaysWithPreparation)),
  demand('Trainers needed (each course)', 'count', ({ totals }) => quantity(totals.trainersNeeded)),
  figure('Trainers now', 'count', ({ trainerStock }) => quantity(trainerStock.current)),
  demand('Cost of delivery', 'money', ({ budget }) => quantity(budget.total)),
  figure('Committed money', 'money', ({ budget }) => quantity(budget.funding.committed)),
  demand('Funding gap', 'money', ({ budget }) => quantity(budget.funding.gap)),
  figure('State share of all money', 'percent', ({ budget }) => quantity(budget.funding.stateShare)),
  figure('Runs of donors', 'percent', ({ donors }) => quantity(donors.dependence)),
  figure('Cost of actions', 'money', ({ actionBudget }) => quantity(actionBudget.total)),
]

/** A figure that rests on demand, of which nothing is known where nobody was assessed. */
function demand(title: string, unit: Unit, of: KeyFigure['of']): KeyFigure {
  return figure(title, unit, (analysis) => (analysis.coverage.national.assessed > 0 ? of(analysis) : undefined))
}

function figure(title: string, unit: Unit, of: KeyFigure['of']): KeyFigure {
  return { title, unit, of }
}

/** The second less the first; where only bounds are known, the lesser and the greater of the differences of the bounds. */
function difference(a: Cell, b: Cell): Quantity | undefined {
  if (!isQuantity(a) || !isQuantity(b)) return undefined
  const ends = [sub(exactValue(b.low), exactValue(a.low)), sub(exactValue(b.high), exactValue(a.high))].map(toNumber)
  return bounded({ low: Math.min(...ends), high: Math.max(...ends) })
}
