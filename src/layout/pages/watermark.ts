import type { Canvas } from '../canvas.ts'
import type { LayoutContext } from '../context.ts'

const share = 0.78
const largest = 190

/** Draws a large pale word behind the page, upwards along its middle: an artifact. */
export function drawWatermark(canvas: Canvas, text: string, context: LayoutContext): void {
  if (text === '') return
  const { theme, measure } = context
  const style = { family: theme.fonts.heading, size: 100, leading: 100, bold: true, italic: false }
  const { face } = measure.run({ ...style, color: theme.colors.watermark })
  const size = Math.min(largest, (canvas.height * share * 100) / measure.width(face, 100, text))
  const width = measure.width(face, size, text)
  const rise = measure.capHeight({ ...style, size, leading: size, color: theme.colors.watermark }) / 2
  canvas.put({
    kind: 'text',
    owner: 'artifact',
    x: canvas.width / 2 + rise,
    y: (canvas.height + width) / 2,
    text,
    face,
    size,
    color: theme.colors.watermark,
    rotate: 90,
  })
}
