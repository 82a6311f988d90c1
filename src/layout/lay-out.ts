import type { Page } from '../model/page.ts'
import { createDocumentLayout } from './document-layout.ts'
import type { LayoutInput, LayoutResult } from './layout-input.ts'

/**
 * Lays out a document: yields the pages of its body in order, returns its front pages, outline and findings.
 *
 * All pages are filled first; each is drawn when it is asked for, with every number on it known.
 */
export function* layOut(input: LayoutInput): Generator<Page, LayoutResult, void> {
  const layout = createDocumentLayout(input)
  layout.fill()
  yield* layout.drawBody()
  return layout.result()
}
