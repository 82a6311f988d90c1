import type { DistributionRow, LevelDistribution } from '../model/drawing.ts'
import type { Figure, Shape } from '../model/figure.ts'
import { drawable, pageSpace, type FigureSpace } from './figure-space.ts'
import { barFigures, type BarArea, type BarGroup } from './parts/bar-table.ts'
import { fillArea, shades } from './parts/fills.ts'
import { boxKey, tick, tickKey } from './parts/keys.ts'

/** A bar of the whole for each row, divided by level; a stroke stands between those below and those at or above what is required. */
export function levelDistribution(input: LevelDistribution, space: FigureSpace = pageSpace): readonly Figure[] {
  const fills = shades(input.levels.length)
  const columns = input.levels.map((head, level) => ({ head, key: boxKey(fills[level] ?? { paint: 'paper' }) }))
  const groups = input.groups.map(({ label, rows }): BarGroup => ({ label, rows: rows.map(distributionRow) }))
  const table = { labelHead: input.heads.label, columns: [...columns, { head: input.heads.total }], groups }
  const keys = input.required === '' ? [] : [{ key: tickKey(), label: input.required }]
  return barFigures(table, input, { space, keys })
}

const barHeight = 9

function distributionRow(row: DistributionRow): BarGroup['rows'][number] {
  const counts = row.counts.map((count) => Math.max(0, drawable(count) ?? 0))
  return {
    label: row.label,
    values: [...row.counts.map(({ text }) => ({ text })), { text: row.total, bold: true }],
    bar: (area) => divideBar(area, counts, row.required),
  }
}

function divideBar(
  { x, width, middle }: BarArea,
  counts: readonly number[],
  required: number | undefined,
): readonly Shape[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return []
  const edge = (level: number): number =>
    x + (width * counts.slice(0, level).reduce((sum, count) => sum + count, 0)) / total
  const y = middle - barHeight / 2
  const fills = shades(counts.length)
  return [
    ...counts.flatMap((_, level) => {
      const area = { x: edge(level), y, width: edge(level + 1) - edge(level), height: barHeight }
      return fillArea(area, fills[level] ?? { paint: 'paper' })
    }),
    ...(required === undefined ? [] : tick(edge(required), middle, barHeight + 5)),
  ]
}
