import type { Owner, Pt, TextItem } from '../../model/page.ts'
import type { Canvas, DrawnBy } from '../canvas.ts'
import { fill } from '../../model/fill.ts'
import type { Line, Segment } from './line.ts'
import type { RunLink, RunPicture } from './text-style.ts'

/** Where and how a line is drawn. */
export interface LinePlace {
  readonly x: Pt
  /** The baseline. */
  readonly y: Pt
  readonly width: Pt
  readonly align: 'left' | 'right' | 'center' | 'justify'
  readonly by: DrawnBy
  readonly rotate?: 90
}

/** Draws a line of text; its links become areas, its last space stays in the text. */
export function drawLine(canvas: Canvas, line: Line, place: LinePlace): void {
  const stretch = place.align === 'justify' ? stretchOf(line, place.width) : 0
  let along = indent(line, place)
  line.segments.forEach((segment, index) => {
    const hyphen = line.hyphen && index === line.segments.length - 1
    along += drawSegment(canvas, segment, { place, along, stretch, hyphen })
  })
  if (typeof place.by !== 'string') reportDrawn(canvas, line, place.by)
}

function stretchOf(line: Line, width: Pt): Pt {
  if (line.last || line.spaces === 0) return 0
  const stretch = (width - line.width) / line.spaces
  const space = line.segments[0]?.style.space ?? 0
  return stretch > space * widestStretch ? 0 : stretch
}

/** A line whose spaces would grow more than this many times stays ragged. */
const widestStretch = 2

function indent(line: Line, place: LinePlace): Pt {
  if (place.align === 'right') return place.width - line.width
  return place.align === 'center' ? (place.width - line.width) / 2 : 0
}

interface SegmentPlace {
  readonly place: LinePlace
  readonly along: Pt
  readonly stretch: Pt
  readonly hyphen: boolean
}

function drawSegment(canvas: Canvas, segment: Segment, at: SegmentPlace): Pt {
  const { style } = segment
  if (style.picture !== undefined) return drawPicture(canvas, segment, style.picture, at)
  const text = style.link?.pageOf === undefined ? segment.text : pageText(canvas, segment.text, style.link.pageOf)
  if (text === '') return 0
  const artifact = typeof at.place.by === 'string'
  const owner = canvas.owner(artifact || style.owner === undefined ? at.place.by : style.owner)
  const { x, y } = pointAlong(at.place, at.along)
  canvas.put(textItem(segment, { text, owner, x, y }, at))
  const late = style.link?.pageOf !== undefined
  const width = late
    ? canvas.measure({ face: style.face, size: style.size, text })
    : segment.width + at.stretch * segment.spaces
  const trailing = text.endsWith(' ') && segment.spaces > 0 ? style.space + at.stretch : 0
  if (style.strike) drawStrike(canvas, segment, { x, y, width: width - trailing })
  if (!artifact && style.link !== undefined) drawLink(canvas, segment, style.link, { at, width })
  return width
}

/** A picture stands on the line, upright and smaller in turned text; the space behind it belongs to the block. */
function drawPicture(canvas: Canvas, segment: Segment, picture: RunPicture, at: SegmentPlace): Pt {
  const { style } = segment
  const { path, width, height, depth } = picture
  const { x, y } = pointAlong(at.place, at.along)
  const box =
    at.place.rotate === 90
      ? { x: x - height + depth, y: y - width, width: height, height: (height * height) / width }
      : { x, y: y - height + depth, width, height }
  const isArtifact = typeof at.place.by === 'string' || style.owner === undefined
  const owner = isArtifact ? canvas.owner(at.place.by) : canvas.node(style.owner, box)
  canvas.put({ kind: 'image', owner, ...box, path })
  if (segment.text.endsWith(' ')) {
    const text = textItem(segment, { text: ' ', owner: canvas.owner(at.place.by), x: x + width, y }, at)
    canvas.put(text)
  }
  if (!isArtifact && style.link !== undefined) drawLink(canvas, segment, style.link, { at, width })
  return segment.width + at.stretch * segment.spaces
}

/** The segment holds a label with `{page}`. */
function pageText(canvas: Canvas, label: string, anchor: string): string {
  return fill(label, { page: String(canvas.pageOf(anchor)) })
}

function pointAlong(place: LinePlace, along: Pt): { readonly x: Pt; readonly y: Pt } {
  return place.rotate === 90 ? { x: place.x, y: place.y - along } : { x: place.x + along, y: place.y }
}

function textItem(
  segment: Segment,
  what: { readonly text: string; readonly owner: Owner; readonly x: Pt; readonly y: Pt },
  at: SegmentPlace,
): TextItem {
  const { face, size, color, rise } = segment.style
  return {
    kind: 'text',
    ...what,
    face,
    size,
    color,
    ...(at.stretch === 0 ? {} : { wordSpacing: at.stretch }),
    ...(rise === 0 ? {} : { rise }),
    ...(at.hyphen ? { hyphen: true as const } : {}),
    ...(at.place.rotate === 90 ? { rotate: 90 as const } : {}),
  }
}

function drawStrike(
  canvas: Canvas,
  segment: Segment,
  at: { readonly x: Pt; readonly y: Pt; readonly width: Pt },
): void {
  const { size, color } = segment.style
  const y = at.y - size * 0.28
  canvas.put({
    kind: 'line',
    owner: 'artifact',
    x1: at.x,
    y1: y,
    x2: at.x + at.width,
    y2: y,
    color,
    width: size * 0.06,
  })
}

function drawLink(
  canvas: Canvas,
  segment: Segment,
  link: RunLink,
  { at, width }: { readonly at: SegmentPlace; readonly width: Pt },
): void {
  const { style } = segment
  // A picture has a node of its own within the link.
  const owner = style.picture === undefined ? style.owner : style.owner?.parent
  if (owner === undefined) return
  const { x, y } = pointAlong(at.place, at.along)
  const up = style.size * 0.95 + style.rise
  const high = style.size * 1.25
  const area =
    at.place.rotate === 90
      ? { x: x - up, y: y - width, width: high, height: width }
      : { x, y: y - up, width, height: high }
  canvas.put({
    kind: 'link',
    owner: canvas.node(owner),
    ...area,
    target: link.target,
    contents: inShort(link.contents),
  })
}

function reportDrawn(canvas: Canvas, line: Line, block: Exclude<DrawnBy, string>): void {
  line.segments.forEach((segment, index) => {
    const text = segment.style.added ? trailingSpace(segment.text) : segment.text
    const starts = line.first && index === 0
    canvas.drawn({ block, text, starts, ends: line.last && index === line.segments.length - 1 })
  })
}

/** What layout has added does not count, but the space behind it divides words. */
function trailingSpace(text: string): string {
  return text.endsWith(' ') ? ' ' : ''
}

/** What is said of a link is written with each of its lines: all of a very long text would be written over and over. */
function inShort(text: string): string {
  return text.length <= longestContents ? text : `${text.slice(0, longestContents).replace(/\p{Cs}$/u, '')}…`
}

const longestContents = 500
