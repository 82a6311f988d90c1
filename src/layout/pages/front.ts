import type { FrontMatter } from '../../model/front-matter.ts'
import type { LayoutContext } from '../context.ts'
import type { IndexedHeading } from '../document-index.ts'
import { createNode, type DraftNode } from '../structure.ts'
import { layOutContents, type ContentsEntry } from './contents.ts'
import { layOutCover } from './cover.ts'
import { bodyFrame } from './frame.ts'
import { createPaginator } from './paginate.ts'
import type { PlacedPage } from './placed-page.ts'

/**
 * Fills the pages before the body: cover, contents, lists of tables and figures. How many there are does not depend on the
 * numbers in them, so they can be filled first and drawn last.
 */
export function layOutFront(front: FrontMatter, context: LayoutContext, document: DraftNode): readonly PlacedPage[] {
  const { theme, labels, index } = context
  const frame = bodyFrame(theme, 'upright')
  const pages: PlacedPage[] = []
  if (front.title !== '') pages.push(layOutCover(front, frame, context, document))
  const flow = createPaginator({
    frame,
    grid: 0,
    claim: () => false,
    onPage: (page) => pages.push(page),
    onOverflow: () => undefined,
  })
  const depth = depthOf([...index.headings.values()], theme.contents.depth)
  const headings = [...index.headings.values()].filter((heading) => heading.level <= depth)
  const contents = headings.map(({ level, title, anchor }) => ({ level, text: title, anchor }))
  const list = (title: string, entries: readonly ContentsEntry[], titleLevel: number): void => {
    const parent = createNode(document, 'Sect', { title })
    layOutContents(title, entries, { context, flow, parent, width: frame.width, titleLevel })
  }
  list(labels.contents, contents, 1)
  if (theme.contents.tables) list(labels.tables, captionEntries(context, 'table'), 2)
  if (theme.contents.figures) list(labels.figures, captionEntries(context, 'figure'), 2)
  flow.end()
  return pages
}

/** The deepest level that is listed: details are left to the outline where they would fill pages of contents. */
function depthOf(headings: readonly IndexedHeading[], wanted: number): number {
  const count = headings.filter(({ level }) => level === wanted).length
  return wanted > leastDepth && count > mostDetails ? depthOf(headings, wanted - 1) : wanted
}

const leastDepth = 2
const mostDetails = 40

function captionEntries({ index }: LayoutContext, kind: 'table' | 'figure'): readonly ContentsEntry[] {
  const captions = [...index.captions.values()].filter((caption) => caption.kind === kind)
  return captions.map(({ text, anchor }) => ({ level: 1, text, anchor }))
}
