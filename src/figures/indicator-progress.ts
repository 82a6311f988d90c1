import type { IndicatorProgress, ProgressRow } from '../model/drawing.ts'
import type { Figure, Shape } from '../model/figure.ts'
import { drawable, pageSpace, type FigureSpace } from './figure-space.ts'
import { barFigures, type BarArea, type BarGroup } from './parts/bar-table.ts'
import { fillArea } from './parts/fills.ts'
import { boxKey, tick, tickKey } from './parts/keys.ts'
import { linearScale, type Scale } from './parts/scale.ts'

/** A bar of progress and a stroke where the straight line of time stands; backward steps lead left of the baseline. */
export function indicatorProgress(input: IndicatorProgress, space: FigureSpace = pageSpace): readonly Figure[] {
  const { heads } = input
  const ends = progressRange(input.groups.flatMap((group) => group.rows))
  const columns = [
    { head: heads.baseline },
    { head: heads.latest },
    { head: heads.target },
    { head: heads.progress, key: boxKey(progressFill) },
    { head: heads.expected, key: tickKey() },
  ]
  const groups = input.groups.map(({ label, rows }): BarGroup => ({
    label,
    rows: rows.map((row) => progressRow(row, ends)),
  }))
  return barFigures({ labelHead: heads.label, columns, groups }, input, { space })
}

const progressFill = { paint: 'accent-2' } as const
const barHeight = 8
/** The scale shows a quarter below the baseline and beyond the target at most; what lies further ends in an arrow. */
const beyond = 0.25

type Range = readonly [number, number]

function progressRange(rows: readonly ProgressRow[]): Range {
  const values = rows.flatMap((row) => [drawable(row.progress) ?? 0, drawable(row.expected) ?? 0])
  return [Math.min(0, ...values) < 0 ? -beyond : 0, Math.max(1, ...values) > 1 ? 1 + beyond : 1]
}

function progressRow(row: ProgressRow, range: Range): BarGroup['rows'][number] {
  const texts = [row.baseline, row.latest, row.target, row.progress.text, row.expected.text]
  return { label: row.label, values: texts.map((text) => ({ text })), bar: (area) => progressMarks(area, row, range) }
}

function progressMarks({ x, width, middle }: BarArea, row: ProgressRow, range: Range): readonly Shape[] {
  const scale = linearScale(...range, [x, width])
  const y = middle - barHeight / 2
  const [start, end] = [scale.at(0), scale.at(1)]
  const expected = drawable(row.expected)
  return [
    {
      kind: 'rect',
      x: start,
      y,
      width: end - start,
      height: barHeight,
      fill: 'paper',
      stroke: 'rule',
      strokeWidth: 0.5,
    },
    ...progressBar(drawable(row.progress), scale, middle),
    { kind: 'line', x1: start, y1: middle - 7, x2: start, y2: middle + 7, stroke: 'muted', strokeWidth: 0.5 },
    ...(expected === undefined ? [] : tick(scale.at(expected), middle, barHeight + 4)),
  ]
}

function progressBar(progress: number | undefined, scale: Scale, middle: number): readonly Shape[] {
  if (progress === undefined) return []
  const [left, right] = [scale.at(Math.min(0, progress)), scale.at(Math.max(0, progress))]
  const bar = fillArea({ x: left, y: middle - barHeight / 2, width: right - left, height: barHeight }, progressFill)
  if (progress >= scale.from && progress <= scale.to) return bar
  return [...bar, arrowHead(scale.at(progress), middle, progress > 0 ? -4 : 4)]
}

/** The bar goes on: a paper arrow head at its end. */
function arrowHead(tip: number, middle: number, back: number): Shape {
  const points = [
    [tip + back, middle - 3],
    [tip, middle],
    [tip + back, middle + 3],
  ] as const
  return { kind: 'path', points, closed: true, fill: 'paper' }
}
