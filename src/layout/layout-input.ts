import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Root } from '../model/document-tree.ts'
import type { Figure } from '../model/figure.ts'
import type { FrontMatter } from '../model/front-matter.ts'
import type { LayoutLabels } from '../model/layout-labels.ts'
import type { PictureSize } from '../model/picture.ts'
import type { DocumentEnd, FontMetrics } from '../model/pdf-backend.ts'
import type { Theme } from '../model/theme.ts'
import type { Syllables } from './text/hyphenate.ts'

/** One document to be laid out. */
export interface LayoutInput {
  readonly root: Root
  readonly front: FrontMatter
  readonly theme: Theme
  readonly labels: LayoutLabels
  readonly metrics: FontMetrics
  /** BCP 47. */
  readonly language: string
  readonly syllables: Syllables
  /** Drawings by the address that the Markdown gives them. */
  readonly figures: ReadonlyMap<string, Figure>
  /** The project's pictures by the address that the Markdown gives them: their path in the project. */
  readonly images: ReadonlyMap<string, PictureSize>
}

/** What is known when all pages of the body are there. */
export interface LayoutResult extends DocumentEnd {
  /**
   * `layout/missing-glyph`, `layout/unset-script`, `layout/text-lost`, `layout/unknown-anchor`, `layout/unknown-image`, `layout/unusable-image`,
   * `layout/figure-scaled`, `layout/too-high`.
   */
  readonly findings: readonly Finding[]
  readonly pageCount: number
}
