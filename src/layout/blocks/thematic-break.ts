import type { Scope } from '../context.ts'

const length = 72

/** Lays out a short rule in the middle: a pause in the text. */
export function layOutThematicBreak({ flow, context, left, width, gap }: Scope): void {
  const color = context.theme.colors.rule
  flow.space(gap * 2)
  flow.box({
    height: 1,
    draw(canvas, x, y) {
      const x1 = x + left + (width - length) / 2
      canvas.put({ kind: 'line', owner: 'artifact', x1, y1: y, x2: x1 + length, y2: y, color, width: 0.8 })
    },
  })
  flow.space(gap * 2)
}
