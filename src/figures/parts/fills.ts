import type { LineShape, Paint, RectShape, Shape } from '../../model/figure.ts'

/** A plane: a paint, and thin slanted lines over it when shades alone do not suffice. */
export interface Fill {
  readonly paint: Paint
  readonly hatch?: Paint
}

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The paint in which text on this paint has a contrast of 4.5:1 (a theme keeps to this pairing). */
export function textOn(paint: Paint): Paint {
  return paint === 'accent' || paint === 'accent-2' || paint === 'ink' || paint === 'alert' ? 'paper' : 'ink'
}

/** Shades of one hue from light to dark for `count` ordered values; more than five alternate with hatched ones. */
export function shades(count: number): readonly Fill[] {
  const ladder = count <= plain.length ? (few[count] ?? plain) : hatched
  return Array.from({ length: count }, (_, index) => {
    const step =
      count <= ladder.length
        ? Math.round((index * (ladder.length - 1)) / Math.max(1, count - 1))
        : index % ladder.length
    return ladder[step] ?? paper
  })
}

/** As `shades`, but without hatching, for planes that carry text: beyond five steps neighbours share a shade. */
export function plainShades(count: number): readonly Fill[] {
  if (count <= plain.length) return shades(count)
  return Array.from(
    { length: count },
    (_, index) => plain[Math.round((index * (plain.length - 1)) / (count - 1))] ?? paper,
  )
}

/** A filled rectangle with a thin outline, so that the lightest shade is seen too. */
export function fillArea(area: Area, fill: Fill): readonly Shape[] {
  if (area.width <= 0 || area.height <= 0) return []
  const rect: RectShape = { kind: 'rect', ...area, fill: fill.paint, stroke: 'accent', strokeWidth: 0.4 }
  return fill.hatch === undefined ? [rect] : [rect, ...hatchLines(area, fill.hatch)]
}

const paper: Fill = { paint: 'paper' }
const plain: readonly Fill[] = [
  paper,
  { paint: 'accent-4' },
  { paint: 'accent-3' },
  { paint: 'accent-2' },
  { paint: 'accent' },
]

const few: readonly (readonly Fill[])[] = [
  [],
  [{ paint: 'accent-2' }],
  [{ paint: 'accent-4' }, { paint: 'accent' }],
  [{ paint: 'accent-4' }, { paint: 'accent-3' }, { paint: 'accent' }],
  plain.slice(1),
]

const hatched: readonly Fill[] = [
  paper,
  { paint: 'paper', hatch: 'accent' },
  { paint: 'accent-4' },
  { paint: 'accent-4', hatch: 'accent' },
  { paint: 'accent-3' },
  { paint: 'accent-3', hatch: 'accent' },
  { paint: 'accent-2' },
  { paint: 'accent-2', hatch: 'paper' },
  { paint: 'accent' },
]

const hatchStep = 4

/** Lines x + y = c, cut to the rectangle. */
function hatchLines({ x, y, width, height }: Area, stroke: Paint): readonly LineShape[] {
  const lines: LineShape[] = []
  for (let c = hatchStep / 2; c < width + height; c += hatchStep) {
    const x1 = Math.min(c, width)
    const x2 = Math.max(0, c - height)
    lines.push({ kind: 'line', x1: x + x1, y1: y + c - x1, x2: x + x2, y2: y + c - x2, stroke, strokeWidth: 0.5 })
  }
  return lines
}
