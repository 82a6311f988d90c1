import type { Finding } from '../../diagnostics/diagnostic.ts'
import type { Root } from '../../model/document-tree.ts'
import type { Page } from '../../model/page.ts'
import type { CanvasServices } from '../canvas.ts'
import type { LayoutContext } from '../context.ts'
import type { LayoutInput } from '../layout-input.ts'
import { createLostTextCheck } from '../lost-text.ts'
import { createStructureCounter } from '../structure.ts'
import { drawPage } from './draw-page.ts'
import type { PlacedPage } from './placed-page.ts'

/** The filled pages of a document until they are drawn. */
export interface DocumentPages {
  /** Appends a page of the body. */
  add(page: PlacedPage): void
  count(): number
  /** Draws the pages of the body, once each. */
  drawBody(): Generator<Page, void, void>
  drawFront(): readonly Page[]
  /** Words of the tree that are on no page, when all pages are drawn. */
  lostText(root: Root): readonly Finding[]
}

/** Starts with the front pages; numbers on pages are read when the pages are drawn. */
export function createPages(input: LayoutInput, context: LayoutContext, front: readonly PlacedPage[]): DocumentPages {
  const body: (PlacedPage | undefined)[] = []
  const pageOf = new Map<string, number>()
  const lost = createLostTextCheck()
  const services: CanvasServices = {
    structure: createStructureCounter(),
    drawn: lost.drawn,
    pageOf: (anchor) => pageOf.get(anchor) ?? 0,
    measure: ({ face, size, text }) => context.measure.width(face, size, text),
  }
  const count = (): number => front.length + body.length
  const draw = (placed: PlacedPage, page: number): Page => {
    const hasRunningLines = page > 1 || input.front.title === '' || input.front.form === 'sheet'
    return drawPage(placed, { context, services, front: input.front, page, pages: count(), hasRunningLines })
  }
  return {
    add(page) {
      body.push(page)
      for (const entry of page.entries) for (const id of entry.anchors) pageOf.set(id, count())
    },
    count,
    *drawBody() {
      for (const [position, page] of body.entries()) {
        // A drawn page is not needed any more.
        body[position] = undefined
        if (page !== undefined) yield draw(page, front.length + position + 1)
      }
    },
    drawFront: () => front.map((page, position) => draw(page, position + 1)),
    lostText: (root) => lost.findings(root),
  }
}
