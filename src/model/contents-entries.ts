import type { DocumentIndex, IndexedHeading } from './document-index.ts'

/** A line of a contents list. */
export interface ContentsEntry {
  /** 1 is a chapter. */
  readonly level: number
  readonly text: string
  readonly anchor: string
}

/** The headings that a table of contents lists: down to a depth, less deep where details would fill pages of contents. */
export function headingEntries(index: DocumentIndex, depth: number): readonly ContentsEntry[] {
  const headings = [...index.headings.values()]
  const deepest = depthOf(headings, depth)
  return headings
    .filter(({ level, title }) => level <= deepest && title !== '')
    .map(({ level, title, anchor }) => ({ level, text: title, anchor }))
}

/** The captions of tables, or of figures, in their order; of a figure in several parts, that of the first. */
export function captionEntries(index: DocumentIndex, kind: 'table' | 'figure'): readonly ContentsEntry[] {
  const captions = [...index.captions.values()].filter((caption) => caption.kind === kind)
  const first = captions.filter(({ name }, at) => captions[at - 1]?.name !== name)
  return first.map(({ text, anchor }) => ({ level: 1, text, anchor }))
}

/** Details are left to the outline where there are many of them. */
function depthOf(headings: readonly IndexedHeading[], wanted: number): number {
  const count = headings.filter(({ level }) => level === wanted).length
  return wanted > leastDepth && count > mostDetails ? depthOf(headings, wanted - 1) : wanted
}

const leastDepth = 2
const mostDetails = 40
