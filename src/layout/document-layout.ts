import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Block, Heading } from '../model/document-tree.ts'
import type { OutlineEntry, Page } from '../model/page.ts'
import { plainText } from '../model/tree-text.ts'
import { layOutBlocks } from './blocks/lay-out-blocks.ts'
import type { CanvasServices } from './canvas.ts'
import type { LayoutContext, Scope } from './context.ts'
import { indexDocument } from './document-index.ts'
import { createFindings } from './findings.ts'
import type { LayoutInput, LayoutResult } from './layout-input.ts'
import { createLostTextCheck } from './lost-text.ts'
import { drawPage, type PageOptions } from './pages/draw-page.ts'
import type { Flow } from './pages/flow.ts'
import { bodyFrame } from './pages/frame.ts'
import { layOutFront } from './pages/front.ts'
import { createPaginator } from './pages/paginate.ts'
import type { PlacedPage } from './pages/placed-page.ts'
import { createSections } from './sections.ts'
import { createDocumentNode, createStructureCounter } from './structure.ts'
import { bodyStyle } from './styles.ts'
import { createMeasure } from './text/measure.ts'

/** The state of one document between its first block and its last page. */
export interface DocumentLayout {
  readonly blocks: readonly Block[]
  /** Lays out one top-level block. */
  fill(block: Block): void
  end(): void
  /** Draws the pages of the body, once each. */
  drawBody(): Iterable<Page>
  result(): LayoutResult
}

export function createDocumentLayout(input: LayoutInput): DocumentLayout {
  const { root, front, theme, labels } = input
  const title = titleOnCover(input)
  const blocks = root.children.filter((block) => block !== title)
  const index = indexDocument(root, labels, title)
  const findings = createFindings()
  const measure = createMeasure(input.metrics, findings.missingGlyph)
  const document = createDocumentNode()
  const context: LayoutContext = {
    ...input,
    measure,
    index,
    footnotes: root.footnotes,
    report: findings.report,
    placedNotes: new Set(),
    sections: createSections(document),
    layOutBlocks,
  }
  const frontPages = layOutFront(front, context, document)
  const body: (PlacedPage | undefined)[] = []
  const pageOf = new Map<string, number>()

  function addPage(page: PlacedPage): void {
    body.push(page)
    for (const entry of page.entries) {
      for (const id of entry.anchors) pageOf.set(id, frontPages.length + body.length)
    }
  }

  const paginator = createPaginator({
    frame: bodyFrame(theme, 'upright'),
    grid: theme.grid,
    reserved: root.footnotes.keys(),
    onPage: addPage,
    onOverflow: () => findings.report(tooHigh),
  })
  const scope = createScope(paginator, context, input.language)
  const lost = createLostTextCheck()
  const services: CanvasServices = {
    structure: createStructureCounter(),
    drawn: lost.drawn,
    pageOf: (anchor) => pageOf.get(anchor) ?? 0,
    measure: ({ face, size, text }) => measure.width(face, size, text),
  }
  const draw = (page: PlacedPage, number: number, kind: PageOptions['hasRunningLines']): Page => {
    const pages = frontPages.length + body.length
    return drawPage(page, { context, services, front, page: number, pages, hasRunningLines: kind })
  }

  return {
    blocks,
    fill: (block) => layOutBlocks([block], scope),
    end: () => paginator.end(),
    *drawBody() {
      const first = frontPages.length + 1
      for (const [position, page] of body.entries()) {
        // A drawn page is not needed any more.
        body[position] = undefined
        if (page !== undefined) yield draw(page, first + position, true)
      }
    },
    result() {
      const pages = frontPages.map((page, position) => draw(page, position + 1, position > 0))
      findings.addAll(lost.findings({ ...root, children: blocks }))
      return {
        front: pages,
        outline: outlineOf(context),
        findings: findings.all(),
        pageCount: pages.length + body.length,
      }
    },
  }
}

const tooHigh: Finding = {
  code: 'layout/too-high',
  severity: 'error',
  message: 'A block is higher than a page and cannot be divided',
}

/** The first heading, when the cover already says it. */
function titleOnCover({ root, front }: LayoutInput): Heading | undefined {
  const first = root.children.find((block) => block.type !== 'anchor')
  if (first?.type !== 'heading' || front.title === '') return undefined
  return plainText(first.children).trim() === front.title ? first : undefined
}

function createScope(flow: Flow, context: LayoutContext, language: string): Scope {
  const { width, height } = bodyFrame(context.theme, 'upright')
  return {
    context,
    flow,
    left: 0,
    width,
    pageWidth: width,
    pageHeight: height,
    parent: context.sections.current(),
    style: bodyStyle(context.theme),
    language,
    gap: context.theme.body.gap,
    nested: false,
  }
}

function outlineOf({ index }: LayoutContext): readonly OutlineEntry[] {
  return [...index.headings.values()].map(({ level, title, anchor }) => ({ level, title, anchor }))
}
