import { captionEntries, headingEntries, type ContentsEntry } from '../../model/contents-entries.ts'
import type { FrontMatter } from '../../model/front-matter.ts'
import type { LayoutContext } from '../context.ts'
import { createNode, type DraftNode } from '../structure.ts'
import { layOutContents } from './contents.ts'
import { layOutCover } from './cover.ts'
import { bodyFrame } from './frame.ts'
import { createPaginator } from './paginate.ts'
import type { PlacedPage } from './placed-page.ts'

/**
 * Fills the pages before the body: cover, contents, lists of tables and figures. How many there are does not depend on the
 * numbers in them, so they can be filled first and drawn last. A sheet has none.
 */
export function layOutFront(front: FrontMatter, context: LayoutContext, document: DraftNode): readonly PlacedPage[] {
  if (front.form === 'sheet') return []
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
  const list = (title: string, entries: readonly ContentsEntry[], titleLevel: number): void => {
    const parent = createNode(document, 'Sect', { title })
    layOutContents(title, entries, { context, flow, parent, width: frame.width, titleLevel })
  }
  list(labels.contents, headingEntries(index, theme.contents.depth), 1)
  if (theme.contents.tables) list(labels.tables, captionEntries(index, 'table'), 2)
  if (theme.contents.figures) list(labels.figures, captionEntries(index, 'figure'), 2)
  flow.end()
  return pages
}
