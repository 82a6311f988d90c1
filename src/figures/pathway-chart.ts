import type { PathwayChart, PathwayStage } from '../model/drawing.ts'
import type { Figure, Shape } from '../model/figure.ts'
import { pageSpace, type FigureSpace } from './figure-space.ts'
import { gapBand, stackBands, type Band } from './parts/bands.ts'
import { textBox } from './parts/box.ts'
import { textBlock, type TextBlock } from './text/text-block.ts'

/** Stages from left to right as arrows with their courses beneath; what does not fit beside goes on below. */
export function pathwayChart(input: PathwayChart, space: FigureSpace = pageSpace): readonly Figure[] {
  if (input.stages.every((stage) => stage.courses.length === 0)) return []
  const count = Math.max(1, Math.min(input.stages.length, Math.floor((space.width + gap) / (narrowest + gap))))
  const lines = Math.ceil(input.stages.length / count)
  const each = Math.ceil(input.stages.length / lines)
  const width = Math.min(widest, (space.width - gap * (each - 1)) / each)
  const rows = Array.from({ length: lines }, (_, line) => input.stages.slice(line * each, (line + 1) * each)).flatMap(
    (stages) => stageBands(stages, width, space),
  )
  return stackBands({ head: [], rows, foot: summaryBands(input.summary, space) }, input, space)
}

const gap = 8
const narrowest = 82
const widest = 150
const arrow = 7

/** The arrows of a line of stages, then the courses side by side, row by row. */
function stageBands(stages: readonly PathwayStage[], width: number, space: FigureSpace): readonly Band[] {
  const names = stages.map(({ label }) =>
    textBlock(label, { width: width - 2 * arrow - 4, bold: true, fill: 'paper', maxLines: 3 }, space.measure),
  )
  const heading = arrowBand(names, width)
  const most = Math.max(...stages.map((stage) => stage.courses.length))
  const rows = Array.from({ length: most }, (_, index) => courseBand(stages, index, { width, space }))
  return [heading, ...rows.map((row) => ({ ...row, heading })), gapBand(6)]
}

function arrowBand(names: readonly TextBlock[], width: number): Band {
  const height = Math.max(...names.map((name) => name.height)) + 8
  return {
    height: height + 5,
    keep: true,
    draw: (top) =>
      names.flatMap((name, index) => {
        const x = index * (width + gap)
        return [arrowShape(x, top, { width, height }), ...name.draw(x + arrow + 3, top + (height - name.height) / 2)]
      }),
  }
}

/** A band that ends in a point and begins with a notch. */
function arrowShape(
  x: number,
  y: number,
  { width, height }: { readonly width: number; readonly height: number },
): Shape {
  const right = x + width
  const points = [
    [x, y],
    [right - arrow, y],
    [right, y + height / 2],
    [right - arrow, y + height],
    [x, y + height],
    [x + arrow, y + height / 2],
  ] as const
  return { kind: 'path', points, closed: true, fill: 'accent' }
}

interface CourseColumn {
  readonly width: number
  readonly space: FigureSpace
}

function courseBand(stages: readonly PathwayStage[], index: number, { width, space }: CourseColumn): Band {
  const boxes = stages.map((stage) => {
    const course = stage.courses[index]
    return course && textBox({ ...course, width: width - arrow, frame: 'plain' }, space.measure)
  })
  return {
    height: Math.max(...boxes.map((box) => box?.height ?? 0)) + 5,
    draw: (top) => boxes.flatMap((box, column) => box?.draw(column * (width + gap), top) ?? []),
  }
}

function summaryBands(summary: string, { width, measure }: FigureSpace): readonly Band[] {
  const block = textBlock(summary, { width, bold: true, maxLines: 3 }, measure)
  return block.lines.length === 0 ? [] : [{ height: block.height + 2, draw: (top) => block.draw(0, top) }]
}
