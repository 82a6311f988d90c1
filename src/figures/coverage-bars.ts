import type { CoverageBars, CoverageRow, Quantity } from '../model/drawing.ts'
import type { Figure, Shape } from '../model/figure.ts'
import { drawable, pageSpace, type FigureSpace } from './figure-space.ts'
import { barFigures, type BarArea, type BarGroup } from './parts/bar-table.ts'
import { fillArea } from './parts/fills.ts'
import { boxKey, tick, tickKey } from './parts/keys.ts'
import { linearScale } from './parts/scale.ts'

/** A bar for now and a stroke for the target in each row, both printed beside it. */
export function coverageBars(input: CoverageBars, space: FigureSpace = pageSpace): readonly Figure[] {
  const groups = input.groups.map((group): BarGroup => ({ label: group.label, rows: group.rows.map(coverageRow) }))
  const columns = [
    { head: input.heads.now, key: boxKey(nowFill) },
    { head: input.heads.target, key: tickKey() },
  ]
  return barFigures({ labelHead: input.heads.label, columns, ends: input.ends, groups }, input, { space })
}

const nowFill = { paint: 'accent-2' } as const
const barHeight = 8

function coverageRow({ label, now, target }: CoverageRow): BarGroup['rows'][number] {
  return { label, values: [{ text: now.text }, { text: target.text }], bar: (area) => coverageMarks(area, now, target) }
}

function coverageMarks({ x, width, middle }: BarArea, now: Quantity, target: Quantity): readonly Shape[] {
  const scale = linearScale(0, 1, [x, width])
  const y = middle - barHeight / 2
  const share = drawable(now)
  const goal = drawable(target)
  return [
    { kind: 'rect', x, y, width, height: barHeight, fill: 'paper', stroke: 'rule', strokeWidth: 0.5 },
    ...(share === undefined ? [] : fillArea({ x, y, width: scale.at(share) - x, height: barHeight }, nowFill)),
    ...(goal === undefined ? [] : tick(scale.at(goal), middle, barHeight + 4)),
  ]
}
