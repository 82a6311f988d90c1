import type { ImageItem, LineItem, PathItem, RectItem } from '../model/page.ts'
import type { ContentStream } from './content-stream.ts'
import { pdfNumber } from './syntax.ts'

const HAIRLINE = 0.5

/** Draws a straight line. */
export function drawLine(stream: ContentStream, item: LineItem): void {
  stream.strokeColor(item.color)
  stream.lineStyle(item.width, item.dash ?? [])
  stream.raw(`${stream.point(item.x1, item.y1)} m ${stream.point(item.x2, item.y2)} l S`)
}

/** Draws a rectangle. */
export function drawRect(stream: ContentStream, item: RectItem): void {
  const corner = stream.point(item.x, item.y + item.height)
  paint(stream, item, `${corner} ${pdfNumber(item.width)} ${pdfNumber(item.height)} re`)
}

/** Draws a polygon or an open line of several points. */
export function drawPath(stream: ContentStream, item: PathItem): void {
  const steps = item.points.map(([x, y], index) => `${stream.point(x, y)} ${index === 0 ? 'm' : 'l'}`)
  if (steps.length < 2) return
  paint(stream, item, `${steps.join(' ')}${item.closed ? ' h' : ''}`)
}

/** Draws an image that stands among the resources of the page under a name. */
export function drawImage(stream: ContentStream, item: ImageItem, name: string): void {
  const corner = stream.point(item.x, item.y + item.height)
  stream.raw(`q ${pdfNumber(item.width)} 0 0 ${pdfNumber(item.height)} ${corner} cm /${name} Do Q`)
}

interface Painted {
  readonly fill?: string
  readonly stroke?: string
  readonly strokeWidth?: number
  readonly dash?: readonly number[]
}

function paint(stream: ContentStream, item: Painted, outline: string): void {
  if (item.fill === undefined && item.stroke === undefined) return
  if (item.fill !== undefined) stream.fillColor(item.fill)
  if (item.stroke !== undefined) {
    stream.strokeColor(item.stroke)
    stream.lineStyle(item.strokeWidth ?? HAIRLINE, item.dash ?? [])
  }
  stream.raw(`${outline} ${operatorFor(item)}`)
}

function operatorFor(item: Painted): string {
  if (item.fill === undefined) return 'S'
  return item.stroke === undefined ? 'f' : 'B'
}
