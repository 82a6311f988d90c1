import { captionEntries, headingEntries, type ContentsEntry } from '../../model/contents-entries.ts'
import type { FrontMatter } from '../../model/front-matter.ts'
import type { Pt } from '../../model/page.ts'
import type { LayoutContext } from '../context.ts'
import { createNode, type DraftNode } from '../structure.ts'
import { type ContentsOptions, layOutContents } from './contents.ts'
import { layOutCover } from './cover.ts'
import { bodyFrame } from './frame.ts'
import type { Frame } from './flow.ts'
import { createPaginator } from './paginate.ts'
import type { PlacedPage } from './placed-page.ts'

/**
 * Fills the pages before the body: cover, contents, lists of tables and figures. How many there are does not depend on the
 * numbers in them, so they can be filled first and drawn last. A sheet has none.
 */
export function layOutFront(front: FrontMatter, context: LayoutContext, document: DraftNode): readonly PlacedPage[] {
  if (front.form === 'sheet') return []
  const frame = bodyFrame(context.theme, 'upright')
  const cover = front.title === '' ? [] : [layOutCover(front, frame, context, document)]
  return [...cover, ...layOutLists(context, frame, document)]
}

/** The lists go on to a page for a few lines only where they cannot stand closer. */
function layOutLists(context: LayoutContext, frame: Frame, document: DraftNode): readonly PlacedPage[] {
  const pages = fillLists({ context, frame, document, spacing: 'usual' })
  if (pages.length < 2 || filled(pages.at(-1)) > frame.height * nearlyEmpty) return pages
  const tight = fillLists({ context, frame, document, spacing: 'tight' })
  return tight.length < pages.length ? tight : pages
}

/** The share of a page below which it is nearly empty. */
const nearlyEmpty = 0.2

function filled(page: PlacedPage | undefined): Pt {
  const last = page?.entries.at(-1)
  return last === undefined ? 0 : last.y + last.box.height
}

interface Lists extends Pick<ContentsOptions, 'context' | 'spacing'> {
  readonly frame: Frame
  readonly document: DraftNode
}

/** Contents, tables and figures; what is laid out and not drawn leaves no trace. */
function fillLists({ context, frame, document, spacing }: Lists): readonly PlacedPage[] {
  const { theme, labels, index } = context
  const pages: PlacedPage[] = []
  const flow = createPaginator({
    frame,
    grid: 0,
    claim: () => false,
    onPage: (page) => pages.push(page),
    onOverflow: () => undefined,
  })
  const list = (title: string, entries: readonly ContentsEntry[], titleLevel: number): void => {
    const parent = createNode(document, 'Sect', { title })
    layOutContents(title, entries, { context, flow, parent, width: frame.width, titleLevel, spacing })
  }
  list(labels.contents, headingEntries(index, theme.contents.depth), 1)
  if (theme.contents.tables) list(labels.tables, captionEntries(index, 'table'), 2)
  if (theme.contents.figures) list(labels.figures, captionEntries(index, 'figure'), 2)
  flow.end()
  return pages
}
