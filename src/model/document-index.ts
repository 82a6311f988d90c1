import type { Block, Heading, Inline, Root, Table, FigureBlock } from './document-tree.ts'
import type { LayoutLabels } from './layout-labels.ts'
import { plainText, spokenText } from './tree-text.ts'
import { leastOf } from '../std/extremes.ts'
import { fill } from './fill.ts'
import { createSlugs } from './slug.ts'

/** A heading with its level in the document (1 is a chapter) and the anchor it is reached by. */
export interface IndexedHeading {
  readonly level: number
  readonly title: string
  readonly anchor: string
}

/** A table or figure with a caption, numbered in its own series. */
export interface IndexedCaption {
  readonly kind: 'table' | 'figure'
  /** "Table 7" */
  readonly name: string
  /** "Table 7. Coverage by role" */
  readonly text: string
  readonly anchor: string
}

/** What is known of a document before it is laid out: its headings, captions and link targets. */
export interface DocumentIndex {
  readonly headings: ReadonlyMap<Block, IndexedHeading>
  readonly captions: ReadonlyMap<Block, IndexedCaption>
  /** What stands at an anchor or heading slug: the anchor to go to, and whether its page is told. */
  target(anchor: string): LinkTarget | undefined
  /** Everything that links can name. */
  anchors(): Iterable<string>
}

interface LinkTarget {
  readonly anchor: string
  readonly tellsPage: boolean
}

/** Does a caption begin with a name such as "Figure 1", and not with "Figure 12"? */
function isNamed(caption: string, name: string): boolean {
  return caption.startsWith(name) && !/^\d/.test(caption.slice(name.length))
}

/** Begins the anchors of sections, which are referred to by number, as tables and figures are. */
const sectionAnchor = 'section-'

/** The words of which the names of tables and figures are made. */
type CaptionLabels = Pick<LayoutLabels, 'table' | 'figure' | 'caption'>

/** Reads headings, captions and anchors of a tree. `skipped` is a heading that the cover replaces. */
export function indexDocument(root: Root, labels: CaptionLabels, skipped: Heading | undefined): DocumentIndex {
  const headings = new Map<Block, IndexedHeading>()
  const captions = new Map<Block, IndexedCaption>()
  const targets = new Map<string, LinkTarget>()
  const slugs = createSlugs()
  const depths = createLevels(root.children, skipped)
  const counts = { table: 0, figure: 0 }
  let pending: string[] = []

  function addTargets(anchor: string, tellsPage: boolean): void {
    for (const id of pending) targets.set(id, { anchor: id, tellsPage })
    if (!targets.has(anchor)) targets.set(anchor, { anchor, tellsPage })
    pending = []
  }

  function addHeading(block: Heading): void {
    const title = spokenText(block.children)
    const slug = slugs(title)
    const anchor = pending[0] ?? slug
    addTargets(anchor, anchor.startsWith(sectionAnchor))
    if (!targets.has(slug)) targets.set(slug, { anchor, tellsPage: false })
    if (block !== skipped) headings.set(block, { level: depths(block.depth), title, anchor })
  }

  function addCaption(block: Table | FigureBlock): void {
    if (block.caption === '') return addTargets(pending[0] ?? '', false)
    const nameOf = (number: number): string => fill(labels[block.type], { number: String(number) })
    // A later part of a figure bears the number of the first.
    const isPart = counts[block.type] > 0 && isNamed(block.caption, nameOf(counts[block.type]))
    const number = isPart ? counts[block.type] : ++counts[block.type]
    const name = nameOf(number)
    const numbered = isNamed(block.caption, name)
    const text = numbered ? block.caption : fill(labels.caption, { label: name, caption: block.caption })
    const anchor = pending[0] ?? `${block.type}-${number}`
    addTargets(anchor, true)
    captions.set(block, { kind: block.type, name, text, anchor })
  }

  function visit(blocks: readonly Block[]): void {
    for (const block of blocks) {
      for (const id of inlineAnchors(block)) targets.set(id, { anchor: id, tellsPage: false })
      if (block.type === 'anchor') pending.push(block.id)
      else if (block.type === 'heading') addHeading(block)
      else if (block.type === 'table' || block.type === 'figure') addCaption(block)
      else if (block.type === 'landscape' || block.type === 'language' || block.type === 'blockquote')
        visit(block.children)
      else if (block.type === 'list') block.children.forEach((item) => visit(item.children))
      else if (block.type !== 'pageBreak') addTargets(pending[0] ?? '', false)
    }
  }

  visit(root.children)
  addTargets('', false)
  for (const note of root.footnotes.values()) visit(note.children)
  addTargets('', false)
  targets.delete('')
  return { headings, captions, target: (anchor) => targets.get(anchor), anchors: () => targets.keys() }
}

/** The first heading, when the cover already says it. */
export function titleOnCover(root: Root, title: string): Heading | undefined {
  const first = root.children.find((block) => block.type !== 'anchor')
  if (first?.type !== 'heading' || title === '') return undefined
  return plainText(first.children).trim() === title ? first : undefined
}

/** Levels without gaps: the shallowest depth in use is 1, and a heading is at most one deeper than the one before. */
function createLevels(blocks: readonly Block[], skipped: Heading | undefined): (depth: number) => number {
  const shallowest = leastOf(headingDepths(blocks, skipped), 6)
  const open: number[] = []
  return (depth) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= depth) open.pop()
    open.push(Math.max(depth, shallowest))
    return open.length
  }
}

function headingDepths(blocks: readonly Block[], skipped: Heading | undefined): readonly number[] {
  return blocks.flatMap((block) => {
    if (block.type === 'heading') return block === skipped ? [] : [block.depth]
    return block.type === 'landscape' || block.type === 'language' ? headingDepths(block.children, skipped) : []
  })
}

function inlineAnchors(block: Block): readonly string[] {
  if (block.type === 'paragraph' || block.type === 'heading') return anchorsIn(block.children)
  if (block.type !== 'table') return []
  return [block.header, ...block.rows].flatMap((row) => row.flatMap((cell) => anchorsIn(cell.children)))
}

function anchorsIn(nodes: readonly Inline[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'anchor') return [node.id]
    return 'children' in node ? anchorsIn(node.children) : []
  })
}
