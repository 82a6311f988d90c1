import type { Computed } from '../../model/analysis/computed.ts'
import { exactOf } from '../../model/analysis/computed.ts'
import type { CostLine } from '../../model/analysis/money.ts'
import type { Derivation, DerivationInput } from '../../model/analysis/derivation.ts'
import { courseCostInput } from '../course-cost.ts'
import { inputOf, placeIn } from '../figure-value.ts'
import { totalOf, totalsBy } from '../totals.ts'
import type { Explainer, Explanation } from './explanation.ts'
import type { Subject } from './figure-key.ts'
import { counts, figure, ranged, written } from './inputs.ts'

/** Cost of delivery and the money for it. */
export const moneyExplainers: Readonly<Record<string, Explainer>> = {
  cost,
  'cost-per-graduate': costPerGraduate,
  committed,
  'funding-gap': fundingGap,
  'state-share': (question) => stateShare(question, 'all'),
  'state-share-committed': (question) => stateShare(question, 'committed'),
  'donor-dependence': donorDependence,
  'action-cost': actionCost,
  'action-committed': actionCommitted,
  'action-gap': actionGap,
}

/** A sum of cost lines is told by the first heading that the subject leaves open; one line by quantity and rate. */
const headings = ['course', 'year', 'category', 'institution'] as const

function cost({ context, analysis, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const lines = analysis.budget.lines.filter((line) =>
    headings.every((heading) => of[heading] === undefined || of[heading] === String(line[heading] ?? '')),
  )
  const [only, ...others] = lines
  if (!only) return undefined
  const value = totalOf(lines.map(amountOf))
  const open = headings.find((heading) => of[heading] === undefined)
  if (!open || others.length === 0)
    return { formula: 'F18', value, inputs: lines.flatMap((line) => lineInputs(line, context)) }
  const parts = totalsBy(
    lines.map((line) => ({ ...amountOf(line), part: String(line[open] ?? '') })),
    { key: ({ part }) => part },
  )
  return {
    formula: 'F18',
    value,
    inputs: [...parts].map(([part, amount]) => figure('cost', { ...of, [open]: part }, amount)),
  }
}

function amountOf({ amount }: Pick<CostLine, 'amount'>): {
  readonly amount: ReturnType<typeof exactOf>
  readonly status: Computed['status']
} {
  return { amount: exactOf(amount), status: amount.status }
}

/** Quantity of the year x rate. */
function lineInputs(line: CostLine, context: Explanation['context']): readonly DerivationInput[] {
  const rate = line.rate === undefined ? undefined : context.project.entities.rate.get(line.rate)
  const course = context.courses.get(line.course)
  const price = rate
    ? written(rate.data.unit, inputOf(rate.data.amount, placeIn(rate, 'amount')))
    : written('run', course && courseCostInput(course, 'run'))
  const years = written('years', context.period.length)
  if (rate?.data.unit === 'development_day') {
    return [...(course ? developmentInputs(course) : []), ...price]
  }
  return [quantityInput(line, rate?.data.unit ?? 'run'), ...years, ...price]
}

function developmentInputs(course: Parameters<typeof courseCostInput>[0]): readonly DerivationInput[] {
  return (['development_days', 'life_years'] as const).flatMap((key) => written(key, courseCostInput(course, key)))
}

function quantityInput({ course, institution, quantity }: CostLine, unit: string): DerivationInput {
  const of: Subject = institution === undefined ? { course } : { course, institution }
  const name = unit === 'person_day' ? 'person-days' : unit === 'trainer_day' ? 'trainer-days' : 'runs-taught'
  return figure(name, of, quantity)
}

function costPerGraduate({ analysis, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const figures = analysis.courses.get(of.course ?? '')
  if (!figures?.costPerGraduate) return undefined
  const { course } = figures
  return {
    formula: 'F18',
    value: figures.costPerGraduate,
    inputs: [
      figure('cost', { course }, figures.cost),
      ranged('demand', { course }, counts(figures.people, figures.status)),
    ],
  }
}

/** Committed lines of a year, or of all years. */
function committed({ context, analysis, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const { funding } = analysis.budget
  const year = funding.years.find((entry) => String(entry.year) === of.year)
  const lines = funding.lines.filter((line) => line.status === 'committed' && (!year || line.year === year.year))
  return {
    formula: 'F19',
    value: year?.committed ?? funding.committed,
    inputs: lines.flatMap(({ id }) => fundingInput(id, context)),
  }
}

function fundingGap({ analysis, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const { funding, total } = analysis.budget
  const year = funding.years.find((entry) => String(entry.year) === of.year)
  if (of.year !== undefined && !year) return undefined
  return {
    formula: 'F19',
    value: year?.gap ?? funding.gap,
    inputs: [figure('cost', of, year?.cost ?? total), figure('committed', of, year?.committed ?? funding.committed)],
  }
}

function stateShare(
  { context, analysis }: Explanation,
  which: 'all' | 'committed',
): Omit<Derivation, 'key'> | undefined {
  const { funding } = analysis.budget
  const value = which === 'all' ? funding.stateShare : funding.stateShareCommitted
  if (!value) return undefined
  const lines = funding.lines.filter(({ status }) => which === 'all' || status === 'committed')
  return { formula: 'F20', value, inputs: lines.flatMap(({ id }) => fundingInput(id, context)) }
}

function fundingInput(id: string, { project }: Explanation['context']): readonly DerivationInput[] {
  const line = project.entities.funding.get(id)
  return line ? written(id, inputOf(line.data.amount, placeIn(line, 'amount'))) : []
}

/** Runs named in programmes / working runs. */
function donorDependence({ context, analysis }: Explanation): Omit<Derivation, 'key'> | undefined {
  const { dependence } = analysis.donors
  if (!dependence) return undefined
  const programmes = [...context.project.entities.programme.values()].filter(({ id }) => !context.dropped.has(id))
  const named = programmes.flatMap((programme) =>
    (programme.data.activities ?? []).flatMap(({ runs, year }, index) =>
      runs !== undefined && context.period.calendar.includes(year)
        ? written('runs', inputOf(runs, placeIn(programme, 'activities', index, 'runs')))
        : [],
    ),
  )
  const working = [...analysis.courses.values()].flatMap(({ course, runs, status }) =>
    runs ? [ranged('runs', { course }, counts({ low: runs.working, high: runs.working }, status))] : [],
  )
  return { formula: 'F20', value: dependence, inputs: [...named, ...working] }
}

/** Costs of actions in a year, or in all years. */
function actionCost({ context, analysis, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const lines = analysis.actionBudget.lines.filter(({ year }) => of.year === undefined || String(year) === of.year)
  if (lines.length === 0) return undefined
  return {
    formula: 'F19',
    value: totalOf(lines.map(amountOf)),
    inputs: lines.flatMap(({ action: id, year }) => {
      const action = context.project.entities.action.get(id)
      const figure = action?.data.cost?.[String(year)]
      return action && figure !== undefined ? written(id, inputOf(figure, placeIn(action, 'cost', String(year)))) : []
    }),
  }
}

/** Committed lines that actions name, of a year or of all years. */
function actionCommitted({ context, analysis, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const actions = [...context.project.entities.action.values()].filter(({ data }) => data.status !== 'cancelled')
  const named = new Set(actions.flatMap(({ data }) => data.funding ?? []))
  const lines = analysis.budget.funding.lines.filter(
    ({ id, year, status }) =>
      named.has(id) && status === 'committed' && (of.year === undefined || String(year) === of.year),
  )
  return {
    formula: 'F19',
    value: totalOf(lines.map(amountOf)),
    inputs: lines.flatMap(({ id }) => fundingInput(id, context)),
  }
}

function actionGap({ context, analysis, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const year = analysis.actionBudget.years.find((entry) => String(entry.year) === of.year)
  if (of.year !== undefined && !year) return undefined
  const money = actionCommitted({ context, analysis, of })
  const { total, gap } = analysis.actionBudget
  return {
    formula: 'F19',
    value: year?.gap ?? gap,
    inputs: [
      figure('action-cost', of, year?.cost ?? total),
      ...(money ? [figure('action-committed', of, money.value)] : []),
    ],
  }
}
