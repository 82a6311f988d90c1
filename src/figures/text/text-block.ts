import type { LabelShape, Paint } from '../../model/figure.ts'
import type { Measure } from './estimate-width.ts'
import { wrapText } from './wrap-text.ts'

/** Sizes of text in figures, in points. */
export const textSizes = { body: 8.5, small: 7.5 } as const

export interface TextStyle {
  readonly size?: number
  readonly bold?: boolean
  readonly fill?: Paint
  readonly anchor?: LabelShape['anchor']
}

export interface TextBox extends TextStyle {
  readonly width: number
  readonly maxLines?: number
}

/** Text set in lines: `draw` puts it with its anchor at x and the top of its first line at `top`. */
export interface TextBlock {
  readonly lines: readonly string[]
  /** Width of the widest line. */
  readonly width: number
  readonly height: number
  readonly draw: (x: number, top: number) => readonly LabelShape[]
}

/** Wraps text to a width, at most `maxLines` (4) lines. */
export function textBlock(text: string, box: TextBox, measure: Measure): TextBlock {
  const size = box.size ?? textSizes.body
  const bold = box.bold ?? false
  const lines = wrapText(text, { width: box.width, size, bold, maxLines: box.maxLines ?? 4, measure })
  const leading = leadingOf(size)
  return {
    lines,
    width: Math.max(0, ...lines.map((line) => measure(line, size, bold))),
    height: lines.length * leading,
    draw: (x, top) => lines.map((line, index) => label(line, [x, top + (index + 0.5) * leading], { ...box, size })),
  }
}

/** One line whose middle stands at the height of the point. */
export function label(text: string, [x, middle]: readonly [number, number], style: TextStyle = {}): LabelShape {
  const size = style.size ?? textSizes.body
  return {
    kind: 'label',
    x,
    y: middle + baselineDrop(size),
    text,
    size,
    anchor: style.anchor ?? 'start',
    ...(style.bold === true ? { bold: true } : {}),
    ...(style.fill === undefined ? {} : { fill: style.fill }),
  }
}

/** Distance of lines of text. */
export function leadingOf(size: number): number {
  return size * 1.2
}

/** How far the baseline lies below the middle of capitals and figures. */
export function baselineDrop(size: number): number {
  return size * 0.34
}
