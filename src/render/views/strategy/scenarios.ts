import type { Analysis } from '../../../model/analysis.ts'
import type { Computed } from '../../../model/analysis/computed.ts'
import type { Entity } from '../../../model/definition.ts'
import type { Grid, Mention } from '../generated/definitions.ts'
import type { ScenarioRow, ScenariosSection } from '../generated/strategy.ts'
import { overloadedInstitutions } from '../institutions/capacity.ts'
import { anchorOf, titleOf } from '../mention.ts'
import { inMoneyUnit, moneyDifference, moneyDigits, moneyUnitName, roundMoney } from '../plan/money-unit.ts'
import { printPlanningValue } from '../plan/planning-value.ts'
import { grid } from '../print/grid.ts'
import { nameOf } from '../print/names.ts'
import { nothing, plainName, printShare } from '../print/print.ts'
import { find, line, listed, markdown, once, type ViewContext } from '../view-context.ts'

/** The plan under the assumptions of every scenario; undefined without scenarios, and in a document for one reader. */
export function scenariosSection(context: ViewContext): ScenariosSection | undefined {
  const scenarios = listed(context, 'scenario')
  if (scenarios.length === 0 || context.reader !== undefined) return undefined
  const columns = scenarioColumns(context)
  return {
    rows: scenarios.map((scenario) => scenarioRow(context, scenario)),
    figures: figureGrid(context, columns),
    years: yearGrid(context, columns),
    loads: loadGrid(context, columns),
    unit: moneyUnitName(context),
  }
}

/** A column of the comparison; the first is the plan as it stands. */
interface ScenarioColumn {
  readonly name: Mention
  readonly analysis: Analysis
}

function scenarioColumns(context: ViewContext): readonly ScenarioColumn[] {
  return once(context, 'scenario columns', () => {
    const changed = listed(context, 'scenario').filter((scenario) => overridesOf(scenario).length > 0)
    const unchanged = listed(context, 'scenario').find((scenario) => overridesOf(scenario).length === 0)
    const name =
      unchanged === undefined ? plainName(context.language.phrases.text('strategy.scenarios.plan')) : undefined
    return [
      { name: name ?? nameOf(context, 'scenario', unchanged?.id ?? ''), analysis: context.analyze(undefined) },
      ...changed.map(({ id }) => ({ name: nameOf(context, 'scenario', id), analysis: context.analyze(id) })),
    ]
  })
}

function overridesOf({ data }: Entity<'scenario'>): readonly [string, unknown][] {
  return Object.entries(data.overrides ?? {})
}

function scenarioRow(context: ViewContext, scenario: Entity<'scenario'>): ScenarioRow {
  return {
    anchor: anchorOf('scenario', scenario.id),
    title: titleOf(context, scenario),
    note: markdown(context, scenario.data.note, scenario, 'note'),
    changes: changesOf(context, scenario),
  }
}

type Override = number | { readonly times: number }

/** What a scenario changes, one phrase each. */
function changesOf(context: ViewContext, { data }: Entity<'scenario'>): readonly string[] {
  const { rates = {}, drop_programmes: dropped = [], ...values } = data.overrides ?? {}
  const { phrases } = context.language
  const stated = (label: string, value: Override, print: (amount: number) => string): string =>
    typeof value === 'number'
      ? phrases.text('strategy.scenarios.value', { label, value: print(value) })
      : phrases.text('strategy.scenarios.times', { label, factor: context.language.number(value.times) })
  return [
    ...Object.entries(values).map(([key, value]) =>
      stated(phrases.text(`strategy.planning.${key}`), value, (amount) => printPlanningValue(context, key, amount)),
    ),
    ...Object.entries(rates).map(([id, value]) =>
      stated(rateName(context, id), value, (amount) => context.language.number(amount)),
    ),
    ...dropped.map((id) =>
      phrases.text('strategy.scenarios.dropped', { programme: nameOf(context, 'programme', id).label }),
    ),
  ]
}

function rateName(context: ViewContext, id: string): string {
  const rate = find(context, 'rate', id)
  if (rate === undefined) return id
  const { title } = rate.data
  return title === undefined ? line(context, rate.data.category, rate, 'category') : line(context, title, rate, 'title')
}

/** A figure that scenarios are compared by; undefined where a project lacks it. */
interface ComparedFigure {
  readonly key: string
  readonly formula: string
  readonly value: (analysis: Analysis) => number | undefined
  readonly digits: number
  /** Printed as per cent; the change then counts points. */
  readonly share?: true
}

function comparedFigures(context: ViewContext): readonly ComparedFigure[] {
  const money = (amount: Computed): number => inMoneyUnit(context, amount)
  const digits = moneyDigits(context)
  return [
    { key: 'seats', formula: 'F10', digits: 0, value: ({ totals }) => totals.seats },
    { key: 'seats-a-year', formula: 'F11', digits: 1, value: ({ totals }) => totals.seatsPerYear.value },
    { key: 'runs', formula: 'F12', digits: 0, value: ({ totals }) => totals.workingRuns },
    { key: 'person-days', formula: 'F13', digits: 0, value: ({ totals }) => totals.personDays.value },
    { key: 'trainer-days', formula: 'F14', digits: 0, value: ({ totals }) => totals.trainerDaysWithPreparation.value },
    { key: 'trainers', formula: 'F15', digits: 0, value: ({ totals }) => totals.trainersNeeded },
    { key: 'overloaded', formula: 'F16', digits: 0, value: (analysis) => overloadedInstitutions({ ...context, analysis }).length },
    { key: 'stock', formula: 'F17', digits: 1, value: ({ trainerStock }) => trainerStock.national.at(-1)?.end.value },
    { key: 'cost', formula: 'F18', digits, value: ({ budget }) => money(budget.total) },
    { key: 'committed', formula: 'F19', digits, value: ({ budget }) => money(budget.funding.committed) },
    { key: 'gap', formula: 'F19', digits, value: ({ budget }) => moneyDifference(context, money(budget.total), money(budget.funding.committed)) },
    { key: 'state-share', formula: 'F20', digits: 0, share: true, value: ({ budget }) => budget.funding.stateShare?.value },
    { key: 'donor-runs', formula: 'F21', digits: 0, share: true, value: ({ donors }) => donors.dependence?.value },
  ] // prettier-ignore
}

function figureGrid(context: ViewContext, columns: readonly ScenarioColumn[]): Grid {
  const { phrases } = context.language
  const rows = comparedFigures(context)
    .map((figure) => ({ figure, values: columns.map(({ analysis }) => figure.value(analysis)) }))
    .filter(({ values }) => values.some((value) => value !== undefined && value !== 0))
  return grid({
    columns: [plainName(phrases.text('strategy.column.formula')), ...columns.map(({ name }) => name)],
    rows: rows.map(({ figure, values }) => ({
      name: plainName(phrases.text(`strategy.scenarios.figure.${figure.key}`, { unit: moneyUnitName(context) })),
      cells: [figure.formula, ...values.map((value) => comparedCell(context, figure, value, values[0]))],
    })),
    statuses: columns.map(({ analysis }) => analysis.totals.personDays.status),
  })
}

/** "5 740 (+411)": the value, and the change of what is printed against the plan. */
function comparedCell(
  { language }: ViewContext,
  { digits, share }: Pick<ComparedFigure, 'digits' | 'share'>,
  value: number | undefined,
  base: number | undefined,
): string {
  if (value === undefined) return nothing
  const scale = share === true ? 100 : 1
  const round = (amount: number): number => Number((amount * scale).toFixed(digits))
  const printed =
    share === true ? language.percent(round(value) / 100) : language.number(round(value), { digits, fixed: true })
  const change = base === undefined ? 0 : Number((round(value) - round(base)).toFixed(digits))
  if (change === 0) return printed
  const amount = language.number(Math.abs(change), { digits, fixed: true })
  return `${printed} (${change > 0 ? '+' : '−'}${amount})`
}

/** Cost of delivery by year; parts of the total. */
function yearGrid(context: ViewContext, columns: readonly ScenarioColumn[]): Grid {
  const { years, lines } = context.analysis.budget
  if (lines.length === 0) return grid({ columns: [], rows: [] })
  const tables = columns.map(({ analysis }) =>
    roundMoney(context, [years.map((year) => analysis.budget.byYear.get(year))]),
  )
  const money = (value: number, base: number): string =>
    comparedCell(context, { digits: moneyDigits(context) }, value, base)
  const row = (label: string, amounts: readonly number[]): Grid['rows'][number] => ({
    name: plainName(label),
    cells: amounts.map((amount) => money(amount, amounts[0] ?? 0)),
  })
  const totals = tables.map(({ total }) => total)
  return grid({
    columns: columns.map(({ name }) => name),
    rows: years.map((year, index) =>
      row(
        String(year),
        tables.map(({ columnTotals }) => columnTotals[index] ?? 0),
      ),
    ),
    total: totals.map((total) => money(total, totals[0] ?? 0)),
    statuses: columns.map(({ analysis }) => analysis.budget.total.status),
  })
}

/** Days of trainers asked for against those that there are, by institution. */
function loadGrid(context: ViewContext, columns: readonly ScenarioColumn[]): Grid {
  const use = (analysis: Analysis, id: string): number | undefined =>
    analysis.capacity.get(id)?.trainerDays.utilisation?.value
  return grid({
    columns: columns.map(({ name }) => name),
    rows: listed(context, 'institution').flatMap(({ id }) => {
      const values = columns.map(({ analysis }) => use(analysis, id))
      if (values.every((value) => value === undefined || value === 0)) return []
      const cells = values.map((value) =>
        value === undefined
          ? printShare(context, value)
          : comparedCell(context, { digits: 0, share: true }, value, values[0]),
      )
      return [{ name: nameOf(context, 'institution', id), cells }]
    }),
    statuses: columns.map(({ analysis }) => analysis.totals.trainerDays.status),
  })
}
