import type { Finding } from '../diagnostics/diagnostic.ts'
import { indexDocument, titleOnCover, type DocumentIndex } from '../model/document-index.ts'
import type { Heading } from '../model/document-tree.ts'
import type { HtmlInput } from './html-input.ts'

/** The state of a page while it is written from top to bottom. */
export interface PageContext extends HtmlInput {
  readonly index: DocumentIndex
  /** The heading that the head of the page says already. */
  readonly title: Heading | undefined
  readonly report: (finding: Finding) => void
  /** An id of the page itself: no anchor of the document is like it. */
  readonly own: (name: string) => string
  /** Whether an anchor is still free; it is taken then. An id stands on a page only once. */
  readonly claim: (anchor: string) => boolean
  /** Anchors that wait for the block they belong to. */
  pending: string[]
  /** Id of the last heading: it names what has no name of its own. */
  section: string | undefined
  /** How often each footnote was referred to. */
  readonly references: Map<string, number>
}

/** A context before the first block. Findings go to `findings`. */
export function createPageContext(input: HtmlInput, findings: Finding[]): PageContext {
  const title = titleOnCover(input.root, input.front.title)
  const index = indexDocument(input.root, input.labels, title)
  const claimed = new Set<string>()
  const prefix = freePrefix(index)
  return {
    ...input,
    index,
    title,
    report: (finding) => findings.push(finding),
    own: (name) => `${prefix}-${name}`,
    claim(anchor) {
      const isFree = !claimed.has(anchor)
      claimed.add(anchor)
      return isFree
    },
    pending: [],
    section: undefined,
    references: new Map(),
  }
}

function freePrefix(index: DocumentIndex): string {
  const anchors = [...index.anchors()]
  let prefix = 'page'
  while (anchors.some((anchor) => anchor.startsWith(`${prefix}-`))) prefix += '_'
  return prefix
}
