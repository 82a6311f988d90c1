import type { Root } from '../model/document-tree.ts'
import type { FrontMatter } from '../model/front-matter.ts'
import type { LayoutLabels } from '../model/layout-labels.ts'
import type { Theme } from '../model/theme.ts'
import type { Html } from './element.ts'

/** The words that a page adds to a document, beside those of captions and contents. */
export interface PageLabels extends Pick<
  LayoutLabels,
  'contents' | 'tables' | 'figures' | 'table' | 'figure' | 'caption' | 'footnote'
> {
  /** The first link of the page: it leads past the contents. */
  readonly skip: string
  /** Heading of the footnotes. */
  readonly notes: string
  /** "Back to the text, footnote {number}" */
  readonly back: string
  /** Name of a table that has neither caption nor heading. */
  readonly unnamedTable: string
}

/** What one page is made from. */
export interface HtmlInput {
  readonly root: Root
  readonly front: FrontMatter
  readonly theme: Theme
  readonly labels: PageLabels
  /** BCP 47 tag of the document. */
  readonly language: string
  /** The SVG of a drawing by its address; `id` is its own on the page. Undefined where the document has no such drawing. */
  readonly drawing: (address: string, id: string) => Html | undefined
  /** Pictures of the project by address, as `data:` addresses. */
  readonly pictures: ReadonlyMap<string, string>
}
