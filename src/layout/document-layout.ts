import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Block, Heading } from '../model/document-tree.ts'
import { indexDocument, titleOnCover } from '../model/document-index.ts'
import type { OutlineEntry, Page } from '../model/page.ts'
import { textsOf } from '../model/tree-text.ts'
import { eachBlock, layOutBlocks } from './blocks/lay-out-blocks.ts'
import type { LayoutContext, Scope } from './context.ts'
import { createFindings, type Findings } from './findings.ts'
import type { LayoutInput, LayoutResult } from './layout-input.ts'
import { createPages } from './pages/document-pages.ts'
import type { Flow } from './pages/flow.ts'
import { bodyFrame } from './pages/frame.ts'
import { layOutFront } from './pages/front.ts'
import { createPaginator } from './pages/paginate.ts'
import { sheetHead } from './pages/sheet-head.ts'
import { createSections } from './sections.ts'
import { sheetTheme } from './sheet-theme.ts'
import { createDocumentNode, type DraftNode } from './structure.ts'
import { bodyStyle } from './styles.ts'
import { createMeasure } from './text/measure.ts'

/** The state of one document between its first block and its last page. */
export interface DocumentLayout {
  /** Fills and draws the pages of the body, once each. */
  body(): Iterable<Page>
  /** Front pages and running lines, when all pages of the body are drawn. */
  result(): LayoutResult
}

/** Prepares a document: its front pages are filled, its body is empty. */
export function createDocumentLayout(whole: LayoutInput): DocumentLayout {
  const input = whole.front.form === 'sheet' ? { ...whole, theme: sheetTheme(whole.theme) } : whole
  const { theme } = input
  const root = { ...input.root, children: [...sheetHead(input.front), ...input.root.children] }
  const title = input.front.form === 'sheet' ? undefined : titleOnCover(root, input.front.title)
  const blocks = root.children.filter((block) => block !== title)
  const findings = createFindings()
  const document = createDocumentNode()
  const context = createContext({ ...input, root }, { title, findings, document })
  const pages = createPages(input, { context, front: layOutFront(input.front, context, document) })
  const paginator = createPaginator({
    frame: bodyFrame(theme, 'upright'),
    grid: theme.grid,
    claim: context.claimAnchor,
    onPage: (page) => pages.add(page),
    onOverflow: () => findings.report(tooHigh(context.current.block)),
  })
  const scope = createScope(paginator, context, input.language)
  return {
    *body() {
      for (const _ of eachBlock(blocks, scope)) yield* pages.drawKnown()
      paginator.end()
      yield* pages.drawRest()
    },
    result() {
      const front = pages.drawFront()
      findings.addAll(pages.lostText({ ...root, children: blocks }))
      const running = pages.drawRunning()
      return { front, running, outline: outlineOf(context), findings: findings.all(), pageCount: pages.count() }
    },
  }
}

interface ContextParts {
  readonly title: Heading | undefined
  readonly findings: Findings
  readonly document: DraftNode
}

function createContext(input: LayoutInput, { title, findings, document }: ContextParts): LayoutContext {
  return {
    ...input,
    measure: createMeasure(input.metrics, findings),
    index: indexDocument(input.root, input.labels, title),
    footnotes: input.root.footnotes,
    report: findings.report,
    current: { block: undefined },
    placedNotes: new Set(),
    claimAnchor: createClaims(input.root.footnotes.keys()),
    sections: createSections(document),
    layOutBlocks,
  }
}

/** Gives each anchor away once; those of footnotes are taken. */
function createClaims(taken: Iterable<string>): LayoutContext['claimAnchor'] {
  const claimed = new Set(taken)
  return (anchor) => {
    const isFree = !claimed.has(anchor)
    claimed.add(anchor)
    return isFree
  }
}

/** `data` holds pieces of the longest text in the block, the longest first: one of them stands in the source. */
function tooHigh(block: Block | undefined): Finding {
  const longest = block === undefined ? '' : textsOf(block).reduce((a, b) => (b.length > a.length ? b : a), '')
  const text = [200, 80, 40, 20].map((length) => longest.slice(0, length).trim())
  return {
    code: 'layout/too-high',
    severity: 'error',
    message: 'A block is higher than a page and cannot be divided',
    help: 'Shorten its text, or divide it',
    data: { text },
  }
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
  const titled = [...index.headings.values()].filter(({ title }) => title !== '')
  return titled.map(({ level, title, anchor }) => ({ level, title, anchor }))
}
