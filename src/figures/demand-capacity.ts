import type { DemandCapacity, YearLoad } from '../model/drawing.ts'
import type { Figure, Shape } from '../model/figure.ts'
import { drawable, pageSpace, type FigureSpace } from './figure-space.ts'
import { barFigures, type BarArea, type BarGroup, type BarRow } from './parts/bar-table.ts'
import { fillArea } from './parts/fills.ts'
import { boxKey, type Key } from './parts/keys.ts'
import { linearScale, rangeWithZero, type Scale } from './parts/scale.ts'

/** A dark bar of demand over a wider pale bar of capacity for each institution and year, on one scale. */
export function demandCapacity(input: DemandCapacity, space: FigureSpace = pageSpace): readonly Figure[] {
  const years = input.institutions.flatMap((institution) => institution.years)
  const range = rangeWithZero(years.flatMap((year) => [drawable(year.demand) ?? 0, drawable(year.capacity) ?? 0]))
  const groups = input.institutions.map(({ label, years }): BarGroup => ({
    label,
    rows: years.map((year) => loadRow(year, range)),
  }))
  const columns = [
    { head: input.heads.demand, key: boxKey(demandFill) },
    { head: input.heads.capacity, key: boxKey(capacityFill) },
    { head: input.heads.use },
  ]
  return barFigures({ labelHead: input.heads.label, columns, groups }, input, { space })
}

const demandFill = { paint: 'accent' } as const
const capacityFill = { paint: 'accent-4' } as const

function loadRow(year: YearLoad, range: readonly [number, number]): BarRow {
  const use = { text: year.use, bold: year.over, ...(year.over ? { key: warningKey } : {}) }
  return {
    label: year.label,
    values: [{ text: year.demand.text }, { text: year.capacity.text }, use],
    bar: (area) => loadMarks(area, year, range),
  }
}

function loadMarks(area: BarArea, { demand, capacity }: YearLoad, range: readonly [number, number]): readonly Shape[] {
  const scale = linearScale(...range, [area.x, area.width])
  const zero = scale.at(0)
  const axis = { kind: 'line', x1: zero, y1: area.middle - 7, x2: zero, y2: area.middle + 7 } as const
  return [
    ...barFrom(scale, drawable(capacity), { middle: area.middle, height: 10, fill: capacityFill }),
    ...barFrom(scale, drawable(demand), { middle: area.middle, height: 4, fill: demandFill }),
    { ...axis, stroke: 'muted', strokeWidth: 0.5 },
  ]
}

interface BarStyle {
  readonly middle: number
  readonly height: number
  readonly fill: typeof demandFill | typeof capacityFill
}

function barFrom(scale: Scale, value: number | undefined, { middle, height, fill }: BarStyle): readonly Shape[] {
  if (value === undefined) return []
  const [left, right] = value < 0 ? [scale.at(value), scale.at(0)] : [scale.at(0), scale.at(value)]
  return fillArea({ x: left, y: middle - height / 2, width: right - left, height }, fill)
}

/** A triangle that points up: above what can be given. */
const warningKey: Key = {
  width: 6,
  draw: (x, middle) => [
    {
      kind: 'path',
      points: [
        [x, middle + 2.6],
        [x + 6, middle + 2.6],
        [x + 3, middle - 2.6],
      ],
      closed: true,
      fill: 'alert',
    },
  ],
}
