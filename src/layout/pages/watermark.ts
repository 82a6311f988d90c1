import type { Canvas } from '../canvas.ts'
import type { LayoutContext } from '../context.ts'

const share = 0.72
const largest = 170

/** Draws a large pale word behind the page, upwards along its diagonal: an artifact. */
export function drawWatermark(canvas: Canvas, text: string, context: LayoutContext): void {
  if (text === '') return
  const { theme, measure } = context
  const color = theme.colors.watermark
  const style = { family: theme.fonts.heading, size: 100, leading: 100, bold: true, italic: false, color }
  const { face } = measure.run(style)
  const diagonal = Math.hypot(canvas.width, canvas.height)
  const size = Math.min(largest, (diagonal * share * 100) / measure.width(face, 100, text))
  const along = measure.width(face, size, text) / 2
  const across = measure.capHeight({ ...style, size }) / 2
  const sine = canvas.height / diagonal
  const cosine = canvas.width / diagonal
  canvas.put({
    kind: 'text',
    owner: 'artifact',
    x: canvas.width / 2 - cosine * along + sine * across,
    y: canvas.height / 2 + sine * along + cosine * across,
    text,
    face,
    size,
    color,
    rotate: (Math.atan2(canvas.height, canvas.width) * 180) / Math.PI,
  })
}
