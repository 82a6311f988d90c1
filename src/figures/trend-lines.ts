import type { Figure, Shape } from '../model/figure.ts'
import { drawable, pageSpace, type FigureSpace, type FigureText, type Quantity } from './figure-space.ts'
import { numberFigures } from './parts/bands.ts'
import { columnChart, type PlotArea } from './parts/column-chart.ts'
import type { Key } from './parts/keys.ts'
import { niceTicks, rangeWithZero } from './parts/scale.ts'

/** Values over time. */
export interface TrendLines extends FigureText {
  readonly unit: string
  /** Names of the points in time, evenly apart. */
  readonly times: readonly string[]
  /** At most four are told apart by mark and dash. */
  readonly series: readonly TrendSeries[]
  /** `step` keeps a value until the next one. */
  readonly form: 'line' | 'step'
  /** Prints a round value of the axis. */
  readonly format: (value: number) => string
}

export interface TrendSeries {
  readonly label: string
  /** A value for each time; a missing one interrupts the line. */
  readonly values: readonly Quantity[]
}

/** Lines over columns of time, from zero, with the values as a table under them. */
export function trendLines(input: TrendLines, space: FigureSpace = pageSpace): readonly Figure[] {
  if (input.times.length === 0 || input.series.length === 0) return []
  const values = input.series.flatMap((series) => series.values.map((value) => drawable(value) ?? 0))
  const ticks = niceTicks(rangeWithZero(values), 4).map((value) => ({ value, text: input.format(value) }))
  const rows = input.series.map(({ label, values }, index) => ({
    label,
    key: lineKey(styleOf(index)),
    texts: input.times.map((_, time) => values[time]?.text ?? ''),
  }))
  const plot = (area: PlotArea): readonly Shape[] =>
    input.series.flatMap((series, index) => plotSeries(series, { area, style: styleOf(index), input }))
  return numberFigures(columnChart({ unit: input.unit, columns: input.times, ticks, rows, plot }, space), input)
}

type Point = readonly [number, number]

interface LineStyle {
  readonly dash?: readonly number[]
  readonly mark: readonly Point[]
  readonly fill: 'accent' | 'paper' | 'accent-2'
}

const square: readonly Point[] = [
  [-2.2, -2.2],
  [2.2, -2.2],
  [2.2, 2.2],
  [-2.2, 2.2],
]
const rhomb: readonly Point[] = [
  [0, -3.2],
  [3.2, 0],
  [0, 3.2],
  [-3.2, 0],
]
const triangle: readonly Point[] = [
  [-3, 2.4],
  [3, 2.4],
  [0, -3],
]

const styles: readonly LineStyle[] = [
  { mark: square, fill: 'accent' },
  { mark: rhomb, fill: 'paper', dash: [5, 2.5] },
  { mark: triangle, fill: 'accent-2', dash: [1.5, 2] },
  { mark: square, fill: 'paper', dash: [7, 2, 1.5, 2] },
]

function styleOf(index: number): LineStyle {
  return styles[index % styles.length] ?? { mark: square, fill: 'accent' }
}

interface SeriesPlot {
  readonly area: PlotArea
  readonly style: LineStyle
  readonly input: TrendLines
}

function plotSeries(series: TrendSeries, { area, style, input }: SeriesPlot): readonly Shape[] {
  const points = input.times.map((_, time): Point | undefined => {
    const value = drawable(series.values[time])
    return value === undefined ? undefined : [area.center(time), area.scale.at(value)]
  })
  const strokes = points.flatMap((point, index) => {
    const before = points[index - 1]
    return point === undefined || before === undefined ? [] : strokesBetween(before, point, { style, form: input.form })
  })
  // Marks closer than their own size only thicken the line.
  const marked = points.filter((point, index) => point !== undefined && (area.slot >= 7 || index === points.length - 1))
  return [...strokes, ...marked.flatMap((point) => (point === undefined ? [] : [drawMark(point, style)]))]
}

interface StrokeStyle {
  readonly style: LineStyle
  readonly form: TrendLines['form']
}

function strokesBetween([x1, y1]: Point, [x2, y2]: Point, { style, form }: StrokeStyle): readonly Shape[] {
  const look = {
    kind: 'line',
    stroke: 'accent',
    strokeWidth: 1.25,
    ...(style.dash === undefined ? {} : { dash: style.dash }),
  } as const
  if (form === 'line') return [{ ...look, x1, y1, x2, y2 }]
  return [
    { ...look, x1, y1, x2, y2: y1 },
    { ...look, x1: x2, y1, x2, y2 },
  ]
}

function drawMark([x, y]: Point, { mark, fill }: LineStyle): Shape {
  const points = mark.map(([dx, dy]) => [x + dx, y + dy] as const)
  return { kind: 'path', points, closed: true, fill, stroke: 'accent', strokeWidth: 0.9 }
}

function lineKey(style: LineStyle): Key {
  return {
    width: 18,
    draw: (x, y) => [...strokesBetween([x, y], [x + 18, y], { style, form: 'line' }), drawMark([x + 9, y], style)],
  }
}
