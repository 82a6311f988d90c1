import type { Page } from '../model/page.ts'
import { createDocumentLayout } from './document-layout.ts'
import type { LayoutInput, LayoutResult } from './layout-input.ts'

/**
 * Lays out a document: yields the pages of its body in order, returns its front pages, running lines, outline and findings.
 *
 * A page is drawn as soon as every page number in its text is known, so that a long document is never in memory as a whole.
 * How many pages there are is known last: what says so, the running lines, comes with the result.
 */
export function* layOut(input: LayoutInput): Generator<Page, LayoutResult, void> {
  const layout = createDocumentLayout(input)
  yield* layout.body()
  return layout.result()
}
