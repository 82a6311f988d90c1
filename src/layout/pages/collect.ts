import type { Pt } from '../../model/page.ts'
import { append } from '../../std/append.ts'
import type { Draw, Flow, NoteLine } from './flow.ts'

/** A flow that only gathers its boxes as lines: what footnotes are made of. Spaces become part of the line below. */
export function createCollector(claim: (anchor: string) => boolean): {
  readonly flow: Flow
  readonly lines: readonly NoteLine[]
  /** Lines of the footnotes that these lines refer to in their turn. */
  readonly notes: readonly NoteLine[]
} {
  const lines: NoteLine[] = []
  const notes: NoteLine[] = []
  let gap: Pt = 0
  let anchors: readonly string[] = []
  const nothing = (): void => undefined
  const flow: Flow = {
    box(box) {
      const above = lines.length === 0 ? 0 : gap
      gap = 0
      lines.push({ height: box.height + above, draw: withAnchors(lower(box.draw, above), anchors) })
      append(notes, box.notes ?? [])
      anchors = []
    },
    space: (height) => void (gap = Math.max(gap, height)),
    keep: nothing,
    keepWhole: nothing,
    room: nothing,
    newPage: nothing,
    anchor(id) {
      if (claim(id)) anchors = [...anchors, id]
    },
    chapter: nothing,
    frame: nothing,
  }
  return { flow, lines, notes }
}

function withAnchors(draw: Draw, anchors: readonly string[]): Draw {
  if (anchors.length === 0) return draw
  return (canvas, x, y) => {
    for (const id of anchors) canvas.put({ kind: 'anchor', id, x, y })
    draw(canvas, x, y)
  }
}

function lower(draw: Draw, by: Pt): Draw {
  return by === 0 ? draw : (canvas, x, y) => draw(canvas, x, y + by)
}
