import type { BudgetBars } from '../model/drawing.ts'
import type { Figure, Shape } from '../model/figure.ts'
import { drawable, pageSpace, type FigureSpace } from './figure-space.ts'
import { numberFigures } from './parts/bands.ts'
import { columnChart, columnRoom, type ColumnChart, type PlotArea } from './parts/column-chart.ts'
import { fillArea, shades, type Fill } from './parts/fills.ts'
import { boxKey, type Key } from './parts/keys.ts'
import { niceTicks, rangeWithZero } from './parts/scale.ts'

/** Columns by year divided by source, dark to light from the axis, with the amounts as a table under them. */
export function budgetBars(input: BudgetBars, space: FigureSpace = pageSpace): readonly Figure[] {
  if (input.years.length === 0 || input.sources.length === 0) return []
  const ticks = niceTicks(budgetRange(input), 4).map((value) => ({ value, text: input.format(value) }))
  const fills = shades(input.sources.length).toReversed()
  const most = columnRoom({ columns: input.years, rows: tableRows(input, fills, everyYear(input)) }, space)
  const parts = splitEvenly(input.years.length, most).flatMap((slice) => {
    const rows = tableRows(input, fills, slice)
    const plot = (area: PlotArea): readonly Shape[] => plotBudget(input, { area, fills, slice })
    const chart: ColumnChart = { unit: input.unit, columns: input.years.slice(...slice), ticks, rows, plot }
    return columnChart(chart, space)
  })
  return numberFigures(parts, input)
}

type Slice = readonly [first: number, end: number]

function everyYear(input: BudgetBars): Slice {
  return [0, input.years.length]
}

function splitEvenly(count: number, most: number): readonly Slice[] {
  const parts = Math.ceil(count / most)
  const each = Math.ceil(count / parts)
  return Array.from({ length: parts }, (_, index) => [index * each, Math.min(count, (index + 1) * each)] as const)
}

function budgetRange({ sources, years, cost }: BudgetBars): readonly [number, number] {
  const sums = years.flatMap((_, year) => {
    const amounts = sources.map((source) => drawable(source.amounts[year]) ?? 0)
    const sum = (part: readonly number[]): number => part.reduce((total, amount) => total + amount, 0)
    return [sum(amounts.filter((amount) => amount > 0)), sum(amounts.filter((amount) => amount < 0))]
  })
  return rangeWithZero([...sums, ...(cost?.amounts ?? []).map((amount) => drawable(amount) ?? 0)])
}

/** In the order of the columns: what lies on top stands first. */
function tableRows({ sources, total, cost }: BudgetBars, fills: readonly Fill[], slice: Slice): ColumnChart['rows'] {
  const rows = sources.map(({ label, amounts }, index) => ({
    label,
    key: boxKey(fills[index] ?? { paint: 'accent' }),
    texts: amounts.slice(...slice).map((amount) => amount.text),
  }))
  const sum = { label: total.label, bold: true, texts: total.texts.slice(...slice) }
  const costs = cost?.amounts.slice(...slice).map((amount) => amount.text)
  return [
    ...rows.toReversed(),
    sum,
    ...(cost === undefined ? [] : [{ label: cost.label, key: costKey, texts: costs ?? [] }]),
  ]
}

interface BudgetPlot {
  readonly area: PlotArea
  readonly fills: readonly Fill[]
  readonly slice: Slice
}

const widestColumn = 38

function plotBudget(input: BudgetBars, { area, fills, slice }: BudgetPlot): readonly Shape[] {
  const width = Math.min(widestColumn, area.slot * 0.62)
  return input.years.slice(...slice).flatMap((_, index) => {
    const year = slice[0] + index
    const x = area.center(index) - width / 2
    const amounts = input.sources.map((source) => drawable(source.amounts[year]) ?? 0)
    const cost = drawable(input.cost?.amounts[year])
    return [
      ...stackColumn(amounts, area).flatMap(({ y, height }, source) =>
        fillArea({ x, y, width, height }, fills[source] ?? { paint: 'accent' }),
      ),
      ...(cost === undefined ? [] : costStroke(x - 4, x + width + 4, area.scale.at(cost))),
    ]
  })
}

/** Puts positive amounts upwards from zero and negative ones downwards. */
function stackColumn(
  amounts: readonly number[],
  { scale }: PlotArea,
): readonly { readonly y: number; readonly height: number }[] {
  let above = 0
  let below = 0
  return amounts.map((amount) => {
    const from = amount < 0 ? below : above
    if (amount < 0) below += amount
    else above += amount
    const [top, bottom] = [scale.at(Math.max(from, from + amount)), scale.at(Math.min(from, from + amount))]
    return { y: top, height: bottom - top }
  })
}

const costKey: Key = { width: 9, draw: (x, middle) => costStroke(x, x + 9, middle) }

/** A dark stroke with a paper edge, seen on any shade. */
function costStroke(x1: number, x2: number, y: number): readonly Shape[] {
  const line = { kind: 'line', x1, x2, y1: y, y2: y } as const
  return [
    { ...line, stroke: 'paper', strokeWidth: 3 },
    { ...line, stroke: 'ink', strokeWidth: 1.5 },
  ]
}
