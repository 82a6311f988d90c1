import type { Finding } from '../../diagnostics/diagnostic.ts'
import type { Root } from '../../model/document-tree.ts'
import type { Item, Page } from '../../model/page.ts'
import { createCanvas, type CanvasServices } from '../canvas.ts'
import type { LayoutContext } from '../context.ts'
import type { LayoutInput } from '../layout-input.ts'
import { createLostTextCheck } from '../lost-text.ts'
import { createStructureCounter } from '../structure.ts'
import { drawPage } from './draw-page.ts'
import { pageSize } from './frame.ts'
import type { PageNumbers } from './page-numbers.ts'
import type { PlacedPage } from './placed-page.ts'
import { drawRunningLines } from './running-lines.ts'

/** The pages of a document: kept until they can be drawn, and no longer. */
export interface DocumentPages {
  /** Appends a page of the body. */
  add(page: PlacedPage): void
  count(): number
  /** Draws the next pages of the body whose page numbers are all known. */
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
  readonly numbers: PageNumbers
  /** The pages before the body. */
  readonly front: readonly PlacedPage[]
}

/** What the running lines of a page need of it. */
type RunningPlace = Pick<PlacedPage, 'frame' | 'chapter'>

/** Starts with the front pages. */
export function createPages(input: LayoutInput, { context, numbers, front }: DocumentPagesOptions): DocumentPages {
  const full: PlacedPage[] = []
  const places: RunningPlace[] = []
  const lost = createLostTextCheck()
  const services: CanvasServices = {
    structure: createStructureCounter(),
    drawn: lost.drawn,
    pageOf: (anchor) => front.length + (numbers.find(anchor) ?? -1) + 1,
    measure: ({ face, size, text }) => context.measure.width(face, size, text),
  }
  const count = (): number => front.length + numbers.filled()
  const draw = (placed: PlacedPage): Page => drawPage(placed, { context, services, front: input.front })
  function* drawUpTo(end: number): Generator<Page, void, void> {
    while (places.length - full.length < end) {
      const page = full.shift()
      if (page === undefined) return
      yield draw(page)
    }
  }
  const running = ({ frame, chapter }: RunningPlace, page: number): readonly Item[] => {
    const isCover = page === 1 && input.front.title !== '' && input.front.form !== 'sheet'
    if (isCover) return []
    const { canvas, finish } = createCanvas(pageSize(frame), services)
    drawRunningLines(canvas, frame, context, { front: input.front, chapter, page, pages: count() })
    return finish().items
  }
  return {
    add(page) {
      full.push(page)
      places.push({ frame: page.frame, chapter: page.chapter })
      numbers.close(page.entries.flatMap((entry) => entry.anchors))
    },
    count,
    drawKnown: () => drawUpTo(numbers.known()),
    drawRest: () => drawUpTo(numbers.filled()),
    drawFront: () =>
      front.map((placed, index) => {
        const page = draw(placed)
        return { ...page, items: [...running(placed, index + 1), ...page.items] }
      }),
    *drawRunning() {
      for (const [index, place] of places.entries()) yield running(place, front.length + index + 1)
    },
    lostText: (root) => lost.findings(root),
  }
}
