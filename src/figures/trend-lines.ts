import type { TrendLines, TrendSeries } from '../model/drawing.ts'
import type { Figure, Shape } from '../model/figure.ts'
import { drawable, pageSpace, type FigureSpace } from './figure-space.ts'
import { numberFigures } from './parts/bands.ts'
import { columnChart, type PlotArea } from './parts/column-chart.ts'
import { dashLine, type Point } from './parts/dash-line.ts'
import type { Key } from './parts/keys.ts'
import { niceTicks, rangeWithZero } from './parts/scale.ts'

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
  // Where times are close, marks stand further apart, the last always.
  const every = Math.ceil(markDistance / area.slot)
  const marked = points.filter((_, index) => (points.length - 1 - index) % every === 0)
  return [
    ...runsOf(points).flatMap((run) => strokeLine(input.form === 'step' ? stepsThrough(run) : run, style)),
    ...marked.flatMap((point) => (point === undefined ? [] : [drawMark(point, style)])),
  ]
}

const markDistance = 9

/** Points without a gap between them. */
function runsOf(points: readonly (Point | undefined)[]): readonly (readonly Point[])[] {
  const runs: Point[][] = []
  points.forEach((point, index) => {
    if (point === undefined) return
    if (points[index - 1] === undefined) runs.push([point])
    else runs.at(-1)?.push(point)
  })
  return runs
}

function stepsThrough(points: readonly Point[]): readonly Point[] {
  return points.flatMap(([x, y], index): readonly Point[] => {
    const before = points[index - 1]
    return before === undefined
      ? [[x, y]]
      : [
          [x, before[1]],
          [x, y],
        ]
  })
}

function strokeLine(points: readonly Point[], { dash }: LineStyle): readonly Shape[] {
  return dashLine(points, dash ?? []).map(([[x1, y1], [x2, y2]]): Shape => ({
    kind: 'line',
    x1,
    y1,
    x2,
    y2,
    stroke: 'accent',
    strokeWidth: 1.25,
  }))
}

function drawMark([x, y]: Point, { mark, fill }: LineStyle): Shape {
  const points = mark.map(([dx, dy]) => [x + dx, y + dy] as const)
  return { kind: 'path', points, closed: true, fill, stroke: 'accent', strokeWidth: 0.9 }
}

function lineKey(style: LineStyle): Key {
  return {
    width: 18,
    draw: (x, y) => [
      ...strokeLine(
        [
          [x, y],
          [x + 18, y],
        ],
        style,
      ),
      drawMark([x + 9, y], style),
    ],
  }
}
