import type { Finding } from '../../diagnostics/diagnostic.ts'
import type { Root } from '../../model/document-tree.ts'
import type { Item, Page } from '../../model/page.ts'
import { createCanvas } from '../canvas.ts'
import type { LayoutContext } from '../context.ts'
import type { LayoutInput } from '../layout-input.ts'
import { createLostTextCheck } from '../lost-text.ts'
import { invariant } from '../../std/invariant.ts'
import { createStructureCounter } from '../structure.ts'
import { drawPage } from './draw-page.ts'
import { pageSize } from './frame.ts'
import { createPageNumbers } from './page-numbers.ts'
import type { PlacedPage } from './placed-page.ts'
import { drawRunningLines } from './running-lines.ts'
import { createWaitingPages, type FilledPage } from './waiting-pages.ts'

/** The pages of a document: kept until they can be drawn, and no longer. */
export interface DocumentPages {
  /** Appends a page of the body. */
  add(page: PlacedPage): void
  count(): number
  /** Draws the pages of the body, in no order, whose text is all known: no page number in it is of a place that is still to come. */
  drawKnown(): Generator<Page, void, void>
  /** Draws what is left of the body. */
  drawRest(): Generator<Page, void, void>
  drawFront(): readonly Page[]
  /** Draws header and footer of the pages of the body, which tell how many pages there are. */
  drawRunning(): Iterable<readonly Item[]>
  /** Words of the tree that are on no page, when all pages are drawn. */
  lostText(root: Root): readonly Finding[]
}

export interface DocumentPagesOptions {
  readonly context: LayoutContext
  /** The pages before the body. */
  readonly front: readonly PlacedPage[]
}

/** What the running lines of a page need of it. */
type RunningPlace = Pick<PlacedPage, 'frame' | 'chapter'>

/** Starts with the front pages. */
export function createPages(input: LayoutInput, { context, front }: DocumentPagesOptions): DocumentPages {
  const numbers = createPageNumbers()
  const waiting = createWaitingPages()
  const places: RunningPlace[] = []
  const lost = createLostTextCheck()
  const structure = createStructureCounter()
  const measure = ({
    face,
    size,
    text,
  }: {
    readonly face: string
    readonly size: number
    readonly text: string
  }): number => context.measure.width(face, size, text)
  const count = (): number => front.length + numbers.filled()

  /** Draws a page; where it tells the page of an anchor that stands nowhere yet, the anchor is returned and nothing is drawn. */
  function draw({ placed, number }: FilledPage): Page | string {
    let unknown: string | undefined
    const text = lost.openPage(number)
    structure.begin()
    const pageOf = (anchor: string): number => {
      const found = numbers.find(anchor)
      if (found === undefined) unknown ??= anchor
      return front.length + (found ?? -1) + 1
    }
    const services = { structure, drawn: text.drawn, pageOf, measure }
    const page = drawPage(placed, { context, services, front: input.front })
    if (unknown !== undefined && !waiting.isClosed()) {
      structure.undo()
      return unknown
    }
    text.keep()
    return { number, ...page }
  }

  function* drawAll(pages: Iterable<FilledPage>): Generator<Page, void, void> {
    for (const filled of pages) {
      const drawn = draw(filled)
      if (typeof drawn === 'string') waiting.wait(filled, drawn)
      else yield drawn
    }
  }

  const running = ({ frame, chapter }: RunningPlace, page: number): readonly Item[] => {
    const isCover = page === 1 && input.front.title !== '' && input.front.form !== 'sheet'
    if (isCover) return []
    const services = { structure, drawn: () => undefined, pageOf: () => 0, measure }
    const { canvas, finish } = createCanvas(pageSize(frame), services)
    drawRunningLines(canvas, frame, context, { front: input.front, chapter, page, pages: count() })
    return finish().items
  }
  return {
    add(placed) {
      const anchors = placed.entries.flatMap((entry) => entry.anchors)
      places.push({ frame: placed.frame, chapter: placed.chapter })
      waiting.add({ placed, number: numbers.filled() }, anchors)
      numbers.close(anchors)
    },
    count,
    drawKnown: () => drawAll(waiting.take()),
    *drawRest() {
      waiting.close()
      yield* drawAll(waiting.take())
    },
    drawFront: () =>
      front.map((placed, index) => {
        const page = draw({ placed, number: index - front.length })
        invariant(typeof page === 'object', 'all anchors of the body are known when the front pages are drawn')
        return { ...page, items: [...running(placed, index + 1), ...page.items] }
      }),
    *drawRunning() {
      for (const [index, place] of places.entries()) yield running(place, front.length + index + 1)
    },
    lostText: (root) => lost.findings(root),
  }
}
