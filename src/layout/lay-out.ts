import type { Page } from '../model/page.ts'
import { createDocumentLayout } from './document-layout.ts'
import type { LayoutInput, LayoutResult } from './layout-input.ts'

/**
 * Lays out a document: yields the pages of its body in order, returns its front pages, outline and findings.
 *
 * Pages are filled chapter by chapter and drawn when every number on them is known.
 */
export function* layOut(input: LayoutInput): Generator<Page, LayoutResult, void> {
  const layout = createDocumentLayout(input)
  for (const block of layout.blocks) layout.fill(block)
  layout.end()
  yield* layout.drawBody()
  return layout.result()
}
