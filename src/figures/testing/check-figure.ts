import type { Figure, LabelShape, Paint, Shape } from '../../model/figure.ts'
import { estimateWidth } from '../text/estimate-width.ts'

/** Colours to look at figures with; the shades of the official theme. */
export const testPalette: Readonly<Record<Paint, string>> = {
  ink: '#1c2127',
  muted: '#59626c',
  rule: '#c3cad1',
  accent: '#174a6b',
  'accent-2': '#447898',
  'accent-3': '#93b6cb',
  'accent-4': '#d3e2ec',
  paper: '#ffffff',
  alert: '#9c2f22',
}

/** What is wrong with a figure: numbers, edges, labels that touch each other, are struck through or are hard to read. */
export function findFaults(figure: Figure): readonly string[] {
  const labels = figure.shapes.flatMap((shape, order) =>
    shape.kind === 'label' ? [{ shape, order, box: labelBox(shape) }] : [],
  )
  return [
    ...figure.shapes.filter((shape) => !isFinite(shape)).map((shape) => `not finite: ${JSON.stringify(shape)}`),
    ...figure.shapes
      .filter((shape) => !isInside(shapeBox(shape), figure))
      .map((shape) => `outside: ${JSON.stringify(shape)}`),
    ...labels.filter(({ shape }) => shape.text === '').map(() => 'empty label'),
    ...overlaps(labels),
    ...labels.flatMap((label) => readingFaults(label, figure.shapes)),
  ]
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Placed {
  readonly shape: LabelShape
  readonly order: number
  readonly box: Box
}

function labelBox({ x, y, text, size, anchor, bold, rotate }: LabelShape): Box {
  const width = estimateWidth(text, size, bold ?? false)
  const back = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width
  const [ascent, descent] = [size * 0.74, size * 0.22]
  if (rotate === 90) return { left: x - ascent, right: x + descent, top: y + back - width, bottom: y + back }
  return { left: x - back, right: x - back + width, top: y - ascent, bottom: y + descent }
}

function shapeBox(shape: Shape): Box {
  switch (shape.kind) {
    case 'label':
      return labelBox(shape)
    case 'rect':
      return { left: shape.x, top: shape.y, right: shape.x + shape.width, bottom: shape.y + shape.height }
    case 'line':
      return around([
        [shape.x1, shape.y1],
        [shape.x2, shape.y2],
      ])
    case 'path':
      return around(shape.points)
  }
}

function around(points: readonly (readonly [number, number])[]): Box {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

function isFinite(shape: Shape): boolean {
  const numbers = shape.kind === 'path' ? shape.points.flat() : Object.values(shape)
  return numbers.every((value) => typeof value !== 'number' || Number.isFinite(value))
}

function isInside({ left, top, right, bottom }: Box, { width, height }: Figure): boolean {
  const tolerance = 0.51
  return left >= -tolerance && top >= -tolerance && right <= width + tolerance && bottom <= height + tolerance
}

function overlaps(labels: readonly Placed[]): readonly string[] {
  return labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .filter((b) => touch(a.box, b.box))
      .map((b) => `overlap: ${JSON.stringify([a.shape, b.shape])}`),
  )
}

function touch(a: Box, b: Box): boolean {
  const tolerance = 0.05
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerance &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerance
  )
}

function readingFaults({ shape, order, box }: Placed, shapes: readonly Shape[]): readonly string[] {
  const faults: string[] = []
  if (shapes.some((other) => other.kind === 'line' && strikes(other, box))) faults.push(`struck through: ${shape.text}`)
  const ground = shapes.slice(0, order).findLast((other) => fillOf(other) !== undefined && touch(shapeBox(other), box))
  const fill = ground === undefined ? 'paper' : (fillOf(ground) ?? 'paper')
  const ratio = contrast(testPalette[shape.fill ?? 'ink'], testPalette[fill])
  if (ratio < 4.5) faults.push(`contrast ${ratio.toFixed(2)}: ${shape.text} on ${fill}`)
  if (ground !== undefined && fill !== 'paper' && !holds(shapeBox(ground), box))
    faults.push(`over an edge: ${shape.text}`)
  return faults
}

function fillOf(shape: Shape): Paint | undefined {
  return shape.kind === 'rect' || shape.kind === 'path' ? shape.fill : undefined
}

function holds(outer: Box, inner: Box): boolean {
  return (
    outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom
  )
}

/** Looks at places along the line, half a point apart. */
function strikes(line: Extract<Shape, { kind: 'line' }>, box: Box): boolean {
  if (!touch(grow(shapeBox(line), 0.1), box)) return false
  const steps = Math.ceil(Math.hypot(line.x2 - line.x1, line.y2 - line.y1) * 2) + 1
  return Array.from({ length: steps + 1 }, (_, index) => index / steps).some((part) => {
    const [x, y] = [line.x1 + part * (line.x2 - line.x1), line.y1 + part * (line.y2 - line.y1)]
    return x > box.left && x < box.right && y > box.top && y < box.bottom
  })
}

function grow({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by }
}

/** Contrast ratio of WCAG 2 between two colours. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(color.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}
