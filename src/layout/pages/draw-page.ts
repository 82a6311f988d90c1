import type { FrontMatter } from '../../model/front-matter.ts'
import type { Page } from '../../model/page.ts'
import { createCanvas, type CanvasServices } from '../canvas.ts'
import type { LayoutContext } from '../context.ts'
import { rule } from '../tables/table-row.ts'
import { pageSize } from './frame.ts'
import { noteGap } from './place-notes.ts'
import type { PlacedPage } from './placed-page.ts'
import { drawWatermark } from './watermark.ts'

export interface PageOptions {
  readonly context: LayoutContext
  readonly services: CanvasServices
  readonly front: FrontMatter
}

/** Draws a filled page: watermark, boxes, footnotes. */
export function drawPage(placed: PlacedPage, options: PageOptions): Omit<Page, 'number'> {
  const { context, front } = options
  const { frame, head, entries, notes } = placed
  const { canvas, finish } = createCanvas(pageSize(frame), options.services)
  drawWatermark(canvas, front.watermark, context)
  head?.draw(canvas, frame.x, frame.y)
  for (const entry of entries) {
    for (const id of entry.anchors) canvas.put({ kind: 'anchor', id, x: frame.x, y: frame.y + entry.y })
    entry.box.draw(canvas, frame.x, frame.y + entry.y)
  }
  const firstNote = notes[0]
  if (firstNote !== undefined) {
    const y = frame.y + firstNote.y - noteGap / 2
    rule(canvas, { x1: frame.x, x2: frame.x + noteRule, y }, { color: context.theme.colors.rule, width: 0.6 })
  }
  for (const note of notes) note.draw(canvas, frame.x, frame.y + note.y)
  return finish()
}

const noteRule = 90
