import type { Figure, LabelShape, Paint, Shape } from '../../model/figure.ts'
import type { Box, Color } from '../../model/page.ts'
import type { Canvas } from '../canvas.ts'
import type { LayoutContext } from '../context.ts'
import type { DraftNode } from '../structure.ts'

export interface FigurePlace {
  readonly canvas: Canvas
  readonly box: Box
  readonly node: DraftNode
  readonly context: LayoutContext
}

/** Draws the shapes of a figure into a box, in the colours and the table face of the theme. */
export function drawFigure(figure: Figure, place: FigurePlace): void {
  const scale = place.box.width / figure.width
  for (const shape of figure.shapes) drawShape(shape, scale, place)
}

function drawShape(shape: Shape, scale: number, place: FigurePlace): void {
  const { canvas, box, node, context } = place
  const owner = canvas.node(node)
  const x = (value: number): number => box.x + value * scale
  const y = (value: number): number => box.y + value * scale
  switch (shape.kind) {
    case 'rect': {
      const size = { width: shape.width * scale, height: shape.height * scale }
      canvas.put({ kind: 'rect', owner, x: x(shape.x), y: y(shape.y), ...size, ...paints(shape, scale, context) })
      break
    }
    case 'line': {
      const color = colorOf(shape.stroke, context)
      const ends = { x1: x(shape.x1), y1: y(shape.y1), x2: x(shape.x2), y2: y(shape.y2) }
      canvas.put({
        kind: 'line',
        owner,
        ...ends,
        color,
        width: shape.strokeWidth * scale,
        ...dashOf(shape.dash, scale),
      })
      break
    }
    case 'path': {
      const points = shape.points.map(([left, top]) => [x(left), y(top)] as const)
      canvas.put({ kind: 'path', owner, points, closed: shape.closed, ...paints(shape, scale, context) })
      break
    }
    case 'label':
      drawLabel(shape, scale, place)
  }
}

interface Painted {
  readonly fill?: Paint
  readonly stroke?: Paint
  readonly strokeWidth?: number
}

function paints(
  shape: Painted,
  scale: number,
  context: LayoutContext,
): { readonly fill?: Color; readonly stroke?: Color; readonly strokeWidth?: number } {
  return {
    ...(shape.fill === undefined ? {} : { fill: colorOf(shape.fill, context) }),
    ...(shape.stroke === undefined
      ? {}
      : { stroke: colorOf(shape.stroke, context), strokeWidth: (shape.strokeWidth ?? 1) * scale }),
  }
}

function dashOf(dash: readonly number[] | undefined, scale: number): { readonly dash?: readonly number[] } {
  return dash === undefined ? {} : { dash: dash.map((length) => length * scale) }
}

function colorOf(paint: Paint, context: LayoutContext): Color {
  return context.theme.colors[paint]
}

function drawLabel(label: LabelShape, scale: number, { canvas, box, node, context }: FigurePlace): void {
  const { theme, measure } = context
  const size = label.size * scale
  const style = {
    family: theme.fonts.table,
    size,
    leading: size,
    italic: false,
    color: colorOf(label.fill ?? 'ink', context),
  }
  const run = measure.run({ ...style, bold: label.bold === true })
  const width = measure.width(run.face, size, label.text)
  const back = label.anchor === 'start' ? 0 : label.anchor === 'middle' ? width / 2 : width
  const upwards = label.rotate === 90
  canvas.put({
    kind: 'text',
    owner: canvas.node(node),
    x: box.x + label.x * scale - (upwards ? 0 : back),
    y: box.y + label.y * scale + (upwards ? back : 0),
    text: label.text,
    face: run.face,
    size,
    color: run.color,
    ...(upwards ? { rotate: 90 as const } : {}),
  })
}
