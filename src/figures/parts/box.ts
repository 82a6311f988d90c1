import type { Shape } from '../../model/figure.ts'
import { textBlock, textSizes } from '../text/text-block.ts'
import { widestPiece } from '../text/wrap-text.ts'
import type { Measure } from '../text/estimate-width.ts'

/** A framed text: a course, a goal. */
export interface TextBox {
  readonly height: number
  readonly draw: (x: number, y: number) => readonly Shape[]
}

export interface BoxContent {
  readonly label: string
  /** Set small under the label; none when empty. */
  readonly note: string
  readonly width: number
  /** `repeated` has a dashed frame: the same thing stands in another figure too. */
  readonly frame: 'plain' | 'strong' | 'repeated'
}

/** Sets a label and a note into a box of a given width. */
export function textBox({ label, note, width, frame }: BoxContent, measure: Measure): TextBox {
  const inner = width - 2 * padding
  const bold = frame === 'strong'
  const name = textBlock(
    label,
    { width: inner, size: sizeFor(label, { inner, bold }, measure), bold, maxLines: 6 },
    measure,
  )
  const remark = textBlock(note, { width: inner, size: textSizes.small, fill: 'muted', maxLines: 3 }, measure)
  const height = name.height + remark.height + 7
  return {
    height,
    draw: (x, y) => [
      ...frameShapes({ x, y, width, height }, frame),
      ...name.draw(x + padding, y + 3.5),
      ...remark.draw(x + padding, y + 3.5 + name.height),
    ],
  }
}

const padding = 4.5
const sizes = [8, 7.5, 7]

/** A little smaller where otherwise a word would be cut. */
function sizeFor(
  text: string,
  { inner, bold }: { readonly inner: number; readonly bold: boolean },
  measure: Measure,
): number {
  return sizes.find((size) => widestPiece(text, { size, bold, measure }) <= inner) ?? 8
}

interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function frameShapes({ x, y, width, height }: Frame, frame: BoxContent['frame']): readonly Shape[] {
  const area = { kind: 'rect', x, y, width, height } as const
  if (frame === 'strong') return [{ ...area, fill: 'accent-4', stroke: 'accent', strokeWidth: 0.6 }]
  if (frame === 'plain') return [{ ...area, fill: 'paper', stroke: 'accent', strokeWidth: 0.6 }]
  return [{ ...area, fill: 'paper' }, ...dashedFrame({ x, y, width, height })]
}

/** The frame of what stands elsewhere too. */
export function dashedFrame({ x, y, width, height }: Frame): readonly Shape[] {
  const corners = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ] as const
  return corners.map(([x1, y1], index): Shape => {
    const [x2, y2] = corners[(index + 1) % corners.length] ?? [x1, y1]
    return { kind: 'line', x1, y1, x2, y2, stroke: 'accent', strokeWidth: 0.6, dash: [2.5, 2] }
  })
}
