import type { Pt } from '../../model/page.ts'
import type { Canvas, DrawnBy } from '../canvas.ts'
import type { LayoutContext } from '../context.ts'
import { breakLines } from './break-lines.ts'
import { drawLine } from './draw-line.ts'
import type { Line } from './line.ts'
import { splitText } from './split-text.ts'
import type { RunStyle, TextStyle } from './text-style.ts'
import { createWordCutter } from './word-cutter.ts'

/** Lines of plain text in one style. */
export interface TextBlock {
  readonly lines: readonly Line[]
  readonly style: TextStyle
  readonly width: Pt
  readonly height: Pt
}

export interface TextBlockOptions {
  readonly context: LayoutContext
  readonly style: TextStyle
  readonly width: Pt
  /** What the run of the text adds: an owner, a link. */
  readonly changes?: Partial<RunStyle>
}

/** Breaks plain text into lines. The text is layout's own, not the document's. */
export function textBlock(text: string, { context, style, width, changes }: TextBlockOptions): TextBlock {
  const { measure, syllables } = context
  const run: RunStyle = { ...measure.run(style), added: true, ...changes }
  const words = splitText(text).map((piece) => ({
    ...piece,
    width: measure.width(run.face, run.size, piece.text),
    style: run,
  }))
  const lines = breakLines(words, { width, division: 'never', cutter: createWordCutter(measure, syllables, '') })
  return { lines, style, width, height: lines.length * style.leading }
}

export interface BlockPlace {
  readonly context: LayoutContext
  readonly canvas: Canvas
  readonly x: Pt
  /** Top of the first line. */
  readonly y: Pt
  readonly align: 'left' | 'right' | 'center'
  readonly by: DrawnBy
}

/** Draws a block of plain text. */
export function drawTextBlock(block: TextBlock, place: BlockPlace): void {
  const baseline = place.context.measure.baseline(block.style)
  block.lines.forEach((line, index) => {
    const y = place.y + index * block.style.leading + baseline
    drawLine(place.canvas, line, { x: place.x, y, width: block.width, align: place.align, by: place.by })
  })
}
